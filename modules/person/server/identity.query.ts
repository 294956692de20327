import type { Stored } from '#kernel/record.ts';
import { PersonIdentity, type PersonIdentityFacts } from '#modules/person/model/person.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

type OpenedIdentity = Stored<PersonIdentityFacts>;

/** The identity of one person, as far as the asker's need-to-know reaches. Null where none is written, or not for this asker. */
export async function readIdentity(
  tx: Transaction,
  store: RecordStore,
  personId: string,
): Promise<OpenedIdentity | null> {
  const found = await store.find(tx, { kind: PersonIdentity as never, where: { personId }, how: 'may' });
  return (found[0] as OpenedIdentity | undefined) ?? null;
}

type Looks = { people: number; times: number };

/** How often a person's identity was opened since a moment, and by how many. Null for whoever may not see the person. */
export async function countLooks(tx: Transaction, personId: string, since: string): Promise<Looks | null> {
  const rows = await tx.query<Looks>(
    `select l.people, l.times from app.person p, app.identity_looks(p.id, $2::timestamptz) l
      where p.organisation_id = (select app.my_organisation()) and p.id = $1`,
    [personId, since],
  );
  return rows[0] ?? null;
}
