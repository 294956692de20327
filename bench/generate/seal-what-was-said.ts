import type { Client } from 'pg';
import { newKey } from '#platform/server/keys/cipher.ts';
import type { KeyRing } from '#platform/server/keys/key-ring.ts';
import { sealMembers } from '#platform/server/keys/sealed-text.ts';
import { keysOf, type SubjectKey, wrapSubjectKey } from '#platform/server/keys/subject-keys.ts';

const BATCH = 20_000;
type Told = { kind: string; id: string; subject: string; members: string };

/** Seals the words of the generated records as the server does, each under a key of its subject, a batch at a time. */
export async function sealWhatWasSaid(client: Client, ring: KeyRing): Promise<void> {
  const { rows } = await client.query<{ org: string }>('select pg_temp.org() as org');
  const organisationId = rows[0]?.org ?? '';
  const keys = new Map<string, SubjectKey>();
  for (let from = 0; ; from += BATCH) {
    const { rows: told } = await client.query<Told>(
      'select kind, id, subject, members from told where n > $1 and n <= $2 order by n',
      [from, from + BATCH],
    );
    if (told.length === 0) return;
    await makeKeys(client, ring, { organisationId, keys, told });
    const sealed = told.map(({ kind, id, subject, members }) => {
      const place = { table: kind, organisationId, row: id, version: 1 };
      return sealMembers(keys.get(subject) as SubjectKey, subject, place, members); // made just above
    });
    await client.query('insert into cipher select * from unnest($1::text[], $2::text[])', [
      told.map(({ id }) => id),
      sealed,
    ]);
  }
}

type Making = { organisationId: string; keys: Map<string, SubjectKey>; told: readonly Told[] };

async function makeKeys(client: Client, ring: KeyRing, { organisationId, keys, told }: Making): Promise<void> {
  const wrapped: [string, string][] = [];
  for (const { subject } of told) {
    if (keys.has(subject)) continue;
    const master = newKey();
    keys.set(subject, keysOf(master, null));
    wrapped.push([subject, wrapSubjectKey(ring, organisationId, subject, master)]);
  }
  await client.query(
    'insert into app.subject_key (organisation_id, subject_id, wrapped) select $1, * from unnest($2::text[], $3::text[])',
    [organisationId, wrapped.map(([subject]) => subject), wrapped.map(([, text]) => text)],
  );
}
