import type pg from 'pg';
import { reading } from '#platform/server/database/transaction.ts';

const PAGE = 100;
const AFTER = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([a-z2-7]{12})$/;

/** How a list of files can be narrowed, and the same in SQL. Each has an index of its own where it is rare. */
const FILTERS = {
  all: 'true',
  current: 'c.closed_at is null',
  on_hold: `c.status = 'on_hold'`,
  follow_up: `c.status = 'follow_up'`,
  closed: 'c.closed_at is not null',
} as const;
export type CaseFileFilter = keyof typeof FILTERS;
export const CASE_FILE_FILTERS = Object.keys(FILTERS) as CaseFileFilter[];

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
  pool: pg.Pool,
  token: string,
  filter: CaseFileFilter,
  after: string,
): Promise<string | null> {
  const [, at, id] = AFTER.exec(after) ?? [];
  if (after && !at) return null;
  const text = TEXTS.get(`${filter} ${Boolean(at)}`) ?? '';
  const rows = await reading(pool, token, (tx) => tx.query<{ body: string }>(text, at ? [at, id] : []));
  return rows[0]?.body ?? null;
}

/**
 * Who reaches every file walks the index in order; who reaches only her own begins with those she was let into. Both
 * arms stand in one statement, and only one of them runs. What belongs to a file (name, code, stages) is looked up for
 * the hundred that are shown.
 */
function listText(filter: CaseFileFilter, follows: boolean): string {
  const wanted = `${FILTERS[filter]} ${follows ? 'and (c.opened_at, c.id) < ($1::timestamptz, $2)' : ''}`;
  const inOrder = `order by c.opened_at desc, c.id desc limit ${PAGE + 1}`;
  const columns = 'c.id, c.opened_at, c.title, c.person_id, c.status, c.risk_level, c.owner_id';
  const wide = `(select 'case' = any (app.my_wide_reads()))`;
  return `
    with found as materialized (
      (select ${columns} from app.case_file c where ${wide} and c.organisation_id = (select app.my_organisation()) and ${wanted} ${inOrder})
      union all
      (select ${columns} from app.case_file_reader r cross join lateral (
         select * from app.case_file f where f.organisation_id = (select app.my_organisation()) and f.id = r.case_file_id offset 0) c
        where not ${wide} and r.organisation_id = (select app.my_organisation()) and r.staff_id = (select app.my_staff())
          and ${FILTERS[filter]} ${follows ? 'and (r.opened_at, r.case_file_id) < ($1::timestamptz, $2)' : ''}
        order by r.opened_at desc, r.case_file_id desc limit ${PAGE + 1})
    ), page as materialized (select * from found c order by c.opened_at desc, c.id desc limit ${PAGE}),
    line as (
      select '{"id":"' || p.id || '","personId":"' || p.person_id || '","title":' || to_json(p.title)::text
          || ',"nameUsed":' || coalesce(to_json(h.name_used)::text, 'null') || ',"code":' || coalesce('"' || h.display_code || '"', 'null')
          || ',"status":"' || p.status || '","riskLevel":"' || p.risk_level || '","ownerId":"' || p.owner_id
          || '","openedAt":"' || app.moment_text(p.opened_at) || '","stages":[' || coalesce(s.stages, '') || ']}' as file
        from page p
        left join app.person h on h.organisation_id = (select app.my_organisation()) and h.id = p.person_id
        left join lateral (select string_agg('"' || t.stage || '"', ',') as stages from app.track_stage t
          where t.organisation_id = (select app.my_organisation()) and t.case_file_id = p.id and t.until_when is null and not t.planned) s on true
       order by p.opened_at desc, p.id desc
    )
    select '{"files":[' || coalesce((select string_agg(l.file, ',') from line l), '') || '],"next":' || coalesce(
      case when (select count(*) from found) > ${PAGE}
        then (select '"' || app.moment_text(p.opened_at) || '_' || p.id || '"' from page p order by p.opened_at, p.id limit 1) end, 'null') || '}' as body`;
}
