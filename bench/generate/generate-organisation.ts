import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { CODE_WORDS } from '#kernel/code-words.ts';
import { CARRIED_TO_OTHERS, CARRIED_TO_PEOPLE } from '#modules/case-file/model/open-case-file.ts';
import type { KeyRing } from '#platform/server/keys/key-ring.ts';
import { sealWhatWasSaid } from './seal-what-was-said.ts';
import type { Size } from './size.ts';

const WORDS = ['1-colleagues.sql', '2-what-was-said.sql'];
const RECORDS = ['3-case-files.sql', '4-need-to-know.sql'];

export type Generated = {
  organisationId: string;
  director: string;
  /** Has more than two hundred pages of case files in the full size. */
  longList: string;
  manyRecords: string;
  team: string[];
  /** A case file of each member of the team. */
  teamFiles: string[];
  someFiles: string[];
};

/**
 * Fills an empty, migrated database with one organisation, in sets and with triggers off. What the triggers derive is
 * derived here in the same sense; a test holds the two against each other. The same seed gives the same organisation.
 * @param url the superuser's: triggers can be switched off by nobody else
 * @param ring wraps the keys under which the words are sealed; a server must be given the same to open them
 */
export async function generateOrganisation(url: string, size: Size, seed: number, ring: KeyRing): Promise<Generated> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      "set local session_replication_role = replica; set local work_mem = '256MB'; set local synchronous_commit = off",
    );
    await client.query('select set_config(key, value, true) from jsonb_each_text($1)', [settings(size, seed)]);
    await run(client, WORDS);
    await sealWhatWasSaid(client, ring);
    await run(client, RECORDS);
    const generated = await describe(client, size);
    await client.query('commit');
    await client.query('vacuum (analyze)');
    return generated;
  } finally {
    await client.end();
  }
}

async function run(client: Client, parts: readonly string[]): Promise<void> {
  for (const part of parts) await client.query(await readFile(new URL(part, import.meta.url), 'utf8'));
}

function settings(size: Size, seed: number): Record<string, string> {
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const sizes = Object.entries(size).map(([name, value]) => [`bench.${snake(name)}`, String(value)]);
  return {
    ...Object.fromEntries(sizes),
    'bench.seed': String(seed),
    'bench.words': CODE_WORDS.join(' '),
    'bench.carries_survivor': CARRIED_TO_PEOPLE.join(' '),
    'bench.carries_other': CARRIED_TO_OTHERS.join(' '),
  };
}

async function describe(client: Client, { team }: Size): Promise<Generated> {
  const { rows } = await client.query<{ organisation: string; staff: string[]; files: string[]; some: string[] }>(
    `select pg_temp.org() as organisation, (select array_agg(id order by n) from colleague) as staff,
       (select array_agg((select min(f.id) from file f where f.owner_id = c.id) order by c.n) from colleague c where c.n between 3 and 2 + $1) as files,
       (select array_agg(id order by i) from file where owner_id = pg_temp.id_of('colleague', 1) and i % 17 = 0) as some`,
    [team],
  );
  const [row] = rows;
  const [director, longList, manyRecords, ...rest] = row?.staff ?? [];
  if (!row || !director || !longList || !manyRecords) throw new Error('The generated organisation has no colleagues.');
  return {
    organisationId: row.organisation,
    director,
    longList,
    manyRecords,
    team: rest.slice(0, team),
    teamFiles: row.files,
    someFiles: row.some,
  };
}
