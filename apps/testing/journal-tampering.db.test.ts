import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '#modules/person/model/add-person.ts';
import { readKeptHead } from '#platform/server/journal/kept-head.ts';
import type { Ask } from '#platform/server/journal/read-tiles.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import type { Fault } from '#platform/server/journal/verifying.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

// Build check 26. Whoever holds the whole database, as its superuser, but not the key: what can she do unseen?
const ROUNDS = process.env.FULL ? 10_000 : 200;
const ENTRIES = 330;

let home: TestHouse;
let asha: Colleague;
let owner: pg.Client;
let keptHead: string | null;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  owner = new pg.Client({ connectionString: home.owner });
  await owner.connect();
  for (const part of [100, 156, ENTRIES - 256]) {
    await writeMany(part);
    await home.growJournal();
  }
  keptHead = await readKeptHead(home.keys, asha.organisationId);
});
afterAll(async () => {
  await owner.end();
  await home.close();
});

/** Written in bulk as the entries of real work would be: the tree does not care whose hand it was. */
async function writeMany(count: number): Promise<void> {
  const personId = newId();
  await asha.done(addPerson, {
    personId,
    nameUsed: 'Tara',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await owner.query(
    `select app.note_for($1, $2, 'command', 'case-file.write-entry', 'case-file', array[$3], array[$3], payload_ => 'words ' || n) from generate_series(1, $4::int) n`,
    [asha.organisationId, asha.staffId, personId, count],
  );
}

const ask: Ask = async (text, values) => (await owner.query(text, [...values])).rows;
const verify = (head: string | null = keptHead) =>
  verifyJournal({ ask, key: home.house.journal.key, organisation: asha.organisationId, keptHead: head });

/** Everything a forger does happens in a transaction that is thrown away: the next one begins with the true journal. */
async function tampered(work: () => Promise<unknown>): Promise<Fault[]> {
  await owner.query(`begin; set local session_replication_role = replica`);
  try {
    await work();
    return (await verify()).faults;
  } finally {
    await owner.query('rollback');
  }
}

const of = () => `organisation_id = '${asha.organisationId}'`;
const some = (n: number) => Math.floor(Math.random() * n);
const seqAt = (leaf: number) => `(select seq from app.journal_leaf where ${of()} and index = ${leaf})`;
const COLUMNS = [
  'action',
  'resource',
  'kind',
  'device_id',
  'session',
  'purpose',
  'code',
  'outcome',
  'staff_id',
  'recorded_at',
  'asked_at',
  'records',
  'people',
  'payload',
  'payload_hash',
  'id',
];
const VALUES: Record<string, string> = {
  recorded_at: `recorded_at + interval '1 microsecond'`,
  asked_at: `coalesce(asked_at, now()) + interval '1 second'`,
  records: `array_append(records, 'aaaaaaaaaaaa')`,
  people: `people[2:]`,
  payload: `payload || ' '`,
  payload_hash: `sha256('another')`,
  outcome: `case outcome when 'refused' then 'accepted' else 'refused' end`,
  id: `'${randomUUID()}'`,
  staff_id: `'aaaaaaaaaaaa'`,
};

type Forgery = [string, (leaf: number) => Promise<unknown>];

/** A change that happened to change nothing is no forgery: then another is made instead. */
async function change(statement: string, otherwise: string): Promise<void> {
  const { rowCount } = await owner.query(statement);
  if (!rowCount) await owner.query(otherwise);
}

const FORGERIES: readonly Forgery[] = [
  [
    'a changed entry',
    (leaf) => {
      const column = COLUMNS[some(COLUMNS.length)] ?? 'action';
      const value = VALUES[column] ?? `coalesce(${column}, '') || 'x'`;
      const there = `${of()} and seq = ${seqAt(leaf)}`;
      return change(
        `update app.journal set ${column} = ${value} where ${there} and (${column} is distinct from ${value})`,
        `update app.journal set action = action || 'x' where ${there}`,
      );
    },
  ],
  ['a deleted entry', (leaf) => owner.query(`delete from app.journal where ${of()} and seq = ${seqAt(leaf)}`)],
  [
    'a deleted entry and its leaf',
    async (leaf) => {
      await owner.query(`delete from app.journal where ${of()} and seq = ${seqAt(leaf)}`);
      await owner.query(`delete from app.journal_leaf where ${of()} and index = ${leaf}`);
    },
  ],
  [
    'an entry closed over without a gap',
    async (leaf) => {
      await owner.query(`delete from app.journal where ${of()} and seq = ${seqAt(leaf)}`);
      await owner.query(`delete from app.journal_leaf where ${of()} and index = ${leaf}`);
      await owner
        .query(`update app.journal_leaf set index = index - 1 where ${of()} and index > ${leaf}`)
        .catch(() => {});
    },
  ],
  [
    'an entry put in',
    (leaf) =>
      owner.query(
        `insert into app.journal (organisation_id, seq, id, kind, action, resource, device_id, session, outcome, rev) overriding system value
     select organisation_id, -${leaf + 1}, gen_random_uuid(), kind, action, resource, device_id, session, outcome, rev from app.journal where ${of()} and seq = ${seqAt(leaf)}`,
      ),
  ],
  [
    'two entries that changed places',
    (leaf) => {
      const other = (leaf + 1 + some(ENTRIES - 2)) % ENTRIES;
      return owner
        .query(
          `update app.journal_leaf l set seq = -x.seq from (select index, seq from app.journal_leaf where ${of()} and index in (${leaf}, ${other})) x
        where l.${of()} and l.index in (${leaf}, ${other}) and l.index <> x.index`,
        )
        .then(() => owner.query(`update app.journal_leaf set seq = -seq where ${of()} and seq < 0`));
    },
  ],
  [
    'a changed tile',
    (leaf) => {
      const at = (leaf % 200) * 32;
      const flipped = (byte: number) => `set hashes = set_byte(hashes, ${byte}, get_byte(hashes, ${byte}) # 1)`;
      const there = `${of()} and level = 0 and n =`;
      return change(
        `update app.journal_tile ${flipped(at)} where ${there} ${Math.floor(leaf / 256)} and length(hashes) > ${at}`,
        `update app.journal_tile ${flipped(0)} where ${there} 0`,
      );
    },
  ],
  [
    'an end cut off',
    async (leaf) => {
      const seqs = `(select seq from app.journal_leaf where ${of()} and index >= ${leaf})`;
      await owner.query(`delete from app.journal where ${of()} and seq in ${seqs}`);
      await owner.query(`delete from app.journal_leaf where ${of()} and index >= ${leaf}`);
      await owner.query(`delete from app.journal_checkpoint where ${of()} and size > ${leaf}`);
      await owner.query(`update app.journal_tree set size = ${leaf} where ${of()}`);
    },
  ],
  [
    'a head of another root',
    (leaf) =>
      owner.query(
        `update app.journal_checkpoint set note = replace(note, E'\\n' || size || E'\\n', E'\\n' || size || E'\\nA') where ${of()} and size >= least(${leaf}, 300)`,
      ),
  ],
];

describe('the journal', () => {
  test('is found whole when nobody touched it', async () => {
    const { faults, leaves, waiting } = await verify();
    expect({ faults, waiting }).toEqual({ faults: [], waiting: 0 });
    expect(leaves).toBeGreaterThan(ENTRIES);
  });

  test(`does not hide a forgery: ${ROUNDS} of ${FORGERIES.length} kinds`, { timeout: 3_600_000 }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [what, forge] = FORGERIES[round % FORGERIES.length] as Forgery;
      const leaf = some(ENTRIES);
      const faults = await tampered(() => forge(leaf));
      if (faults.length === 0) expect.fail(`${what}, leaf ${leaf}, was not found`);
    }
  });

  test('says which entry was changed, which is gone, which was put in', async () => {
    const idOf = async (leaf: number) =>
      (await owner.query(`select id from app.journal where ${of()} and seq = ${seqAt(leaf)}`)).rows[0].id;
    const changed = await idOf(300);
    expect(await tampered(() => owner.query(`update app.journal set staff_id = null where id = '${changed}'`))).toEqual(
      [{ what: 'entry-changed', entry: changed, leaf: 300 }],
    );
    expect(
      await tampered(() => owner.query(`update app.journal set payload = 'other words' where id = '${changed}'`)),
    ).toEqual([{ what: 'words-changed', entry: changed, leaf: 300 }]);
    // A sign that parts one thing told from the next: read as one entry too many, it is read once more.
    expect(
      await tampered(() => owner.query(`update app.journal set action = action || U&'\\0001' where id = '${changed}'`)),
    ).toEqual([{ what: 'entry-changed', entry: changed, leaf: 300 }]);
    const gone = await tampered(() => owner.query(`delete from app.journal where id = '${changed}'`));
    expect(gone).toContainEqual({ what: 'entry-missing', leaf: 300 });
  });

  test('set back to an hour ago, whole and well signed, is found by the head that was kept elsewhere', async () => {
    const faults = await tampered(async () => {
      const seqs = `(select seq from app.journal_leaf where ${of()} and index >= h.size)`;
      await owner.query(
        `create temporary table h on commit drop as select min(size) as size from app.journal_checkpoint where ${of()} and size > 150`,
      );
      await owner.query(`delete from app.journal j using h where j.${of()} and seq in ${seqs}`);
      await owner.query(`delete from app.journal_checkpoint c using h where c.${of()} and c.size > h.size`);
      await owner.query(`delete from app.journal_leaf l using h where l.${of()} and l.index >= h.size`);
      await owner.query(
        `update app.journal_tree t set size = h.size, (rev, seq) = (select j.rev, j.seq from app.journal_leaf l join app.journal j on j.organisation_id = l.organisation_id and j.seq = l.seq where l.${of()} order by l.index desc limit 1) from h where t.${of()}`,
      );
      await owner.query(`delete from app.journal_tile where ${of()} and n > (select size / 256 from h) and level = 0`);
      await owner.query(
        `update app.journal_tile t set hashes = substr(hashes, 1, ((select size from h) % 256)::int * 32) where ${of()} and level = 0 and n = (select size / 256 from h)`,
      );
      await owner.query(`delete from app.journal_tile where ${of()} and level = 1 and (select size from h) < 256`);
      await owner.query(
        `update app.journal_tile t set hashes = substr(hashes, 1, ((select size from h) / 256)::int * 32) where ${of()} and level = 1`,
      );
      // Without what was kept elsewhere nothing is wrong with it: that is why it is kept elsewhere.
      expect((await verify(null)).faults).toEqual([]);
    });
    expect(faults).toContainEqual({ what: 'tree-set-back', size: expect.any(Number) });
  });

  test('is not signed on by a server whose database was set back', async () => {
    await writeMany(1);
    await home.growJournal();
    await owner.query(`set session_replication_role = replica`);
    await owner.query(`update app.journal_tree set size = size - 1 where ${of()}`);
    await expect(home.house.journal.growNow()).resolves.toBe(0); // nothing waits
    await owner.query(`update app.journal_tree set seq = 0, rev = 0 where ${of()}`);
    await expect(home.house.journal.growNow()).rejects.toMatchObject({ code: 'journal.set-back' });
    await owner.query(`set session_replication_role = origin`);
  });
});
