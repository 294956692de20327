import type { JournalLine, JournalPage } from '#modules/journal/model/journal-line.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

const PAGE = 50;

export type JournalFilter = {
  kind?: string | undefined;
  staff?: string | undefined;
  /** A person, a record or a scope, by id. */
  about?: string | undefined;
  /** Days in India, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** The `seq` of the last entry of the page before. */
  after?: number | undefined;
};

/** Those whom an entry may name, and the moment as it stands in the tree. */
export const LINE = `j.seq, j.id, j.kind, j.action, j.resource, j.staff_id as "staffId", to_char(j.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  j.outcome, j.code, j.purpose, j.people, j.records, j.device_id as device, j.session,
  (select l.index from app.journal_leaf l where l.organisation_id = j.organisation_id and l.seq = j.seq) as leaf`;

/** Everybody may see what she did herself; this is for those who read the journal. */
export const MAY = `'journal' = any ((select app.my_wide_reads())::text[])`;

/** A page of the journal, newest first, by key and never by count. Null for whoever may not read it. */
export async function listJournal(tx: Transaction, filter: JournalFilter): Promise<JournalPage | null> {
  const values: unknown[] = [];
  const is = (test: (n: string) => string, value: unknown) =>
    value === undefined ? [] : [test(`$${values.push(value)}`)];
  const tests = [
    ...is((n) => `j.kind = ${n}`, filter.kind),
    ...is((n) => `j.staff_id = ${n}`, filter.staff),
    ...is((n) => `j.seq < ${n}::bigint`, filter.after),
    ...is((n) => `j.recorded_at >= ${n}::date::timestamp at time zone 'Asia/Kolkata'`, filter.from),
    ...is((n) => `j.recorded_at < (${n}::date + 1)::timestamp at time zone 'Asia/Kolkata'`, filter.to),
    // Two records that are one person have one history, for whoever may see that they are.
    ...is(
      (n) => `j.seq in (select e.seq from unnest(app.same_person(${n})) one, app.entries_about(one) e)`,
      filter.about,
    ),
  ];
  const [asked, rows] = await Promise.all([
    tx.query<{ may: boolean }>(`select ${MAY} as may`),
    tx.query<JournalLine>(
      `select ${LINE} from app.journal j where j.organisation_id = (select app.my_organisation()) and ${MAY} ${tests.map((test) => `and ${test}`).join(' ')}
        order by j.seq desc limit ${PAGE + 1}`,
      values,
    ),
  ]);
  if (!asked[0]?.may) return null;
  const entries = rows.slice(0, PAGE);
  return { entries, next: rows.length > PAGE ? (entries.at(-1)?.seq ?? null) : null };
}

/** One entry, for whoever may read the journal. */
export async function readEntry(tx: Transaction, id: string): Promise<JournalLine | null> {
  const [line] = await tx.query<JournalLine>(
    `select ${LINE} from app.journal j where j.organisation_id = (select app.my_organisation()) and ${MAY} and j.id = $1`,
    [id],
  );
  return line ?? null;
}
