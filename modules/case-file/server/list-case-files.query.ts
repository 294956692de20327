import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

const PAGE = 100;
const AFTER = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([a-z2-7]{12})$/;

/** How a list of files can be narrowed, and the same in SQL: of all files (each has an index of its own where it is rare), and of my own. */
const FILTERS = {
  all: ['true', 'true'],
  current: ['c.closed_at is null', 'not r.closed'],
  on_hold: [`c.status = 'on_hold'`, `r.status = 'on_hold'`],
  follow_up: [`c.status = 'follow_up'`, `r.status = 'follow_up'`],
  closed: ['c.closed_at is not null', 'r.closed'],
} as const;
export type CaseFileFilter = keyof typeof FILTERS;
export const CASE_FILE_FILTERS = Object.keys(FILTERS) as CaseFileFilter[];

/** The list that is kept names files and not people. */
const OF_FILE = `(select c.person_id from app.case_file c where c.organisation_id = r.organisation_id and c.id = r.case_file_id)`;

/** By filter, and whether a page before was turned. */
export const TEXTS = new Map(
  CASE_FILE_FILTERS.flatMap((filter) =>
    [true, false].map((follows) => [`${filter} ${follows}`, listText(filter, follows)]),
  ),
);

/**
 * A page of the files I may see, last opened first. There are no totals: they would tell what is hidden.
 * Null when the cursor is none of ours. The database writes the JSON, so nothing is parsed on its way.
 */
export async function listCaseFiles(
  tx: Transaction,
  store: RecordStore,
  filter: CaseFileFilter,
  after: string,
): Promise<string | null> {
  const [, at, id] = AFTER.exec(after) ?? [];
  if (after && !at) return null;
  const text = TEXTS.get(`${filter} ${Boolean(at)}`) ?? '';
  const rows = await tx.query<{ body: string }>(text, at ? [at, id] : []);
  return store.open(tx, rows[0]?.body ?? '');
}

/** The line of the one that stays, where this person's record was merged into another that the reader may see as well. */
function mergedLine(personId: string): string {
  return `(select app.person_line(s) from app.person s where s.organisation_id = (select app.my_organisation()) and s.id = (
      select m.other_id from app.person_merge m
       where m.organisation_id = (select app.my_organisation()) and m.person_id = ${personId} and m.undone_at is null and not m.stays limit 1))`;
}

/**
 * Who reaches every file walks their order; who reaches only her own reads the list that is kept for her. Both arms stand
 * in one statement, and only one of them runs.
 */
function listText(filter: CaseFileFilter, follows: boolean): string {
  const [ofAll, ofMine] = FILTERS[filter];
  const wide = `(select 'case' = any (app.my_wide_reads()))`;
  return `
    with file as materialized (
      select c as file, c.id, c.opened_at, c.person_id from app.case_file c
       where ${wide} and c.organisation_id = (select app.my_organisation()) and ${ofAll} ${follows ? 'and (c.opened_at, c.id) < ($1::timestamptz, $2)' : ''}
       order by c.opened_at desc, c.id desc limit ${PAGE + 1}
    ), mine as materialized (
      select r.case_file_id as id, r.opened_at,
          r.line || case when r.person_until <= now() then ',"nameUsed":null,"code":null}' else coalesce(${mergedLine(OF_FILE)}, r.person) end as line
        from app.case_file_reader r
       where not ${wide} and r.organisation_id = (select app.my_organisation()) and r.staff_id = (select app.my_staff())
         and ${ofMine} ${follows ? 'and (r.opened_at, r.case_file_id) < ($1::timestamptz, $2)' : ''}
       order by r.opened_at desc, r.case_file_id desc limit ${PAGE + 1}
    ), found as (
      select f.id, f.opened_at, app.case_file_line(f.file) || coalesce(${mergedLine('f.person_id')}, app.person_line(h)) as line
        from file f left join app.person h on h.organisation_id = (select app.my_organisation()) and h.id = f.person_id
      union all select * from mine
    ), page as materialized (select * from found f order by f.opened_at desc, f.id desc limit ${PAGE})
    select '{"files":[' || coalesce(string_agg(p.line, ',' order by p.opened_at desc, p.id desc), '') || '],"next":' || coalesce(
      case when (select count(*) from file) + (select count(*) from mine) > ${PAGE} then (array_agg('"' || app.moment_text(p.opened_at)
        || '_' || p.id || '"' order by p.opened_at, p.id))[1] end, 'null') || '}' as body from page p`;
}
