import type { ErasureHold } from '#modules/person/model/erase-person.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

export type Erasure = {
  holds: ErasureHold[];
  records: number;
  files: number;
  evidence: number;
  /** Colleagues who have read of her: what they remember, printed or took away cannot be recalled. */
  readers: number;
};

/** What erasing a person would take, and what stands against it. Null for whoever may not see her. */
export async function readErasure(tx: Transaction, personId: string): Promise<Erasure | null> {
  const [row] = await tx.query<Erasure>(
    `select app.erasure_holds(p.id) as holds, e.records, e.files, e.evidence, e.readers from app.person p, app.erasure_extent(p.id) e
      where p.organisation_id = (select app.my_organisation()) and p.id = $1 and p.sealed is not null`,
    [personId],
  );
  return row ?? null;
}

export type Seen = { at: string; role: string; kind: string; resource: string; purpose: string | null };

/**
 * Who saw her record: times and roles, never names. For the person herself, read out or printed by whoever she trusts.
 * What one role did in one minute is one line, for opening a page reads many records at once.
 */
export async function readSeen(tx: Transaction, personId: string, since: string): Promise<Seen[] | null> {
  const [person] = await tx.query(
    'select from app.person p where p.organisation_id = (select app.my_organisation()) and p.id = $1',
    [personId],
  );
  if (!person) return null;
  return tx.query<Seen>(
    `select distinct app.moment_text(date_trunc('minute', s.at)) as at, s.role, s.kind, s.resource, s.purpose
       from app.seen_by_role($1, $2::timestamptz) s order by at desc, s.role, s.kind, s.resource`,
    [personId, since],
  );
}
