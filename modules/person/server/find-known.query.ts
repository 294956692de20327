import type { LookUpField } from '#kernel/record.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { digestsAsked } from '#platform/server/keys/look-up.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

export type KnownPerson = { personId: string; displayCode: string; nameUsed: string | null; by: LookUpField };
type Row = { personId: string; displayCode: string; words: string; by: LookUpField };

/**
 * Who has exactly this phone, document number or whole name, of those whom the asker may see: somebody else's person is
 * answered like nobody. Null for whoever works with no identities. There is no nearly, for nearly is how one would leaf through all names.
 */
export async function findKnown(
  tx: Transaction,
  store: RecordStore,
  asked: { field: LookUpField; value: string },
): Promise<KnownPerson[] | null> {
  const [me] = await tx.query<{ org: string | null; may: boolean }>(
    `select app.my_organisation() as org, 'identity' = any (app.role_reads(app.my_organisation(), app.my_reader())) as may`,
  );
  if (!me?.org || !me.may) return null;
  await store.keys.load((text, values) => tx.query(text, values), me.org, [me.org]);
  const key = store.keys.find(me.org, me.org);
  const digests = key ? digestsAsked(key, asked.field, asked.value) : [];
  const rows = await tx.query<Row>(
    `select distinct on (p.id) p.id as "personId", p.display_code as "displayCode", b.field as by,
        '{' || app.sealed_place('person', p.organisation_id, p.id, p.version, p.sealed, 'nameUsed') || '}' as words
       from app.blind_index b join app.person o on o.organisation_id = b.organisation_id and o.id = b.person_id
       left join app.person s on s.organisation_id = b.organisation_id and s.id = app.person_now(b.organisation_id, o.id)
       join app.person p on p.organisation_id = b.organisation_id and p.id = coalesce(s.id, o.id)
      where b.organisation_id = (select app.my_organisation()) and b.field = $1 and b.digest = any ($2) and p.sealed is not null
      order by p.id limit 20`,
    [asked.field, digests],
  );
  return Promise.all(
    rows.map(async ({ words, ...row }) => ({
      ...row,
      ...(JSON.parse(await store.open(tx, words)) as { nameUsed: string | null }),
    })),
  );
}
