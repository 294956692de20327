import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { CaseFile, Entry } from '#modules/case-file/model/case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { buildEntryFacts } from '#modules/case-file/testing/build-case-file.ts';
import { erasePerson } from '#modules/person/model/erase-person.ts';
import { liftHold, placeHold } from '#modules/person/model/legal-hold.ts';
import { Person } from '#modules/person/model/person.ts';
import { findKnown } from '#modules/person/server/find-known.query.ts';
import { readErasure, readSeen } from '#modules/person/server/letting-go.query.ts';
import { makeFeedReader } from '#platform/server/feed/read-feed.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import { newId } from '#platform/server/random.ts';
import { patience } from '#platform/testing/patience.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../test-house.ts';
import { closeFile, type Someone, writeSomeone } from './write-someone.ts';

// security.md, check 23.
const PEOPLE = process.env.FULL === '1' ? 1000 : 5;

let home: TestHouse;
let asha: Colleague;
let divya: Colleague;
let anna: Colleague;

beforeAll(async () => {
  home = await openTestHouse();
  [asha, divya, anna] = [
    await home.admit('case-manager'),
    await home.admit('director'),
    await home.admit('administrator'),
  ];
  await home.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
}, patience(60_000));
afterAll(() => home.close());

const find = (who: Colleague, kind: RecordKind<never>, where: Record<string, string>) =>
  who.reads((tx) => home.house.path.store.find(tx, { kind: kind as never, where, how: 'all' }));
const known = (value: string, who = asha, field: 'name' | 'phone' = 'name') =>
  who.reads((tx) => findKnown(tx, home.house.path.store, { field, value }));

async function erase({ personId }: Someone): Promise<void> {
  const asked = await divya.ask(erasePerson, { personId, basis: 'own-wish' });
  if (asked.outcome === 'refused' || !asked.waitsFor) throw new Error(`not waiting: ${JSON.stringify(asked)}`);
  await anna.done(confirmAct, { approvalId: asked.waitsFor });
}

async function closed(name: string, phone = '99887 76655'): Promise<Someone> {
  const someone = await writeSomeone(asha, name, phone);
  await closeFile(asha, someone, divya);
  return someone;
}

/** What a thief of last week's backup has: every row there was, without the table of keys. */
async function backup(): Promise<{ tbl: string; rows: string[] }[]> {
  const tables = [
    'person',
    'case_file',
    'entry',
    'participant',
    'track_stage',
    'record_history',
    'journal',
    'case_file_reader',
  ];
  return Promise.all(
    tables.map(async (tbl) => ({
      tbl,
      rows: (await home.asOwner<{ row: string }>(`select to_jsonb(t)::text as row from app.${tbl} t`)).map(
        ({ row }) => row,
      ),
    })),
  );
}

describe('erasing a person', () => {
  test(
    'takes two people, and then nothing of her opens, by nobody and from no copy without her key',
    async () => {
      const people = [];
      for (let n = 0; n < PEOPLE; n += 1) people.push(await closed(`Lata${n}`));
      const copy = await backup();
      const readFeed = makeFeedReader(home.house.pool, home.house.path.store);
      await home.settled();
      const before = JSON.parse((await readFeed(asha.token, ''))?.body ?? '{}');
      for (const someone of people) {
        await erase(someone);
        expect(await find(asha, Person as never, { id: someone.personId })).toEqual([]);
        expect(await find(asha, CaseFile as never, { id: someone.caseFileId })).toEqual([]);
        expect(await find(asha, Entry as never, { id: someone.entryId })).toEqual([]);
      }
      const [{ live = 0 } = {}] = await home.asOwner<{ live: number }>(
        `select count(*)::int as live from app.subject_key where subject_id = any ($1) and wrapped is not null`,
        [people.flatMap(({ personId, caseFileId }) => [personId, caseFileId])],
      );
      expect(live).toBe(0);
      await home.settled();
      const after = JSON.parse((await readFeed(asha.token, before.cursor))?.body ?? '{}');
      const dropped = new Set(
        after.changes.filter(({ op }: { op: string }) => op === 'drop').map(({ id }: { id: string }) => id),
      );
      for (const { personId, caseFileId, entryId } of people)
        expect([personId, caseFileId, entryId].map((id) => dropped.has(id))).toEqual([true, true, true]);
      await openCopy(copy, people);
    },
    patience(600_000),
  );

  test('is refused while something stands against it, and says what', async () => {
    const someone = await writeSomeone(asha, 'Mala', '99887 76656');
    const ask = () => divya.ask(erasePerson, { personId: someone.personId, basis: 'law' });
    expect(await ask()).toMatchObject({
      refusal: { code: 'person.cannot-erase', values: { holds: 'open-case-file' } },
    });
    await closeFile(asha, someone, divya);
    const holdId = newId();
    await asha.done(placeHold, { holdId, personId: someone.personId, reason: 'The sessions court asked for it.' });
    expect(await ask()).toMatchObject({ refusal: { values: { holds: 'legal-hold' } } });
    expect(await divya.reads((tx) => readErasure(tx, someone.personId))).toMatchObject({
      holds: ['legal-hold'],
      files: 1,
    });
    await asha.done(liftHold, { holdId, liftedWords: 'Returned by the court.' });
    await erase(someone);
    expect(await find(asha, Person as never, { id: someone.personId })).toEqual([]);
  });

  test('is no case manager’s to ask, and is not asked of somebody who was erased', async () => {
    const someone = await closed('Rupa');
    const input = { personId: someone.personId, basis: 'own-wish' };
    expect(await asha.ask(erasePerson, input)).toMatchObject({ refusal: { code: 'act.not-for-you' } });
    await erase(someone);
    expect(await divya.ask(erasePerson, input)).toMatchObject({ refusal: { code: 'record.not-found' } });
  });

  test('lets nobody write about her again', async () => {
    const someone = await closed('Sana');
    await erase(someone);
    const entry = buildEntryFacts({ caseFileId: someone.caseFileId, words: 'She came back.' });
    expect(await asha.ask(writeEntry, { entryId: newId(), entry })).toMatchObject({
      refusal: { code: 'record.not-found' },
    });
  });

  test('leaves the journal true: its tree knows only hashes', async () => {
    await home.growJournal();
    const { faults } = await verifyJournal({
      ask: async (text, values) => home.asOwner(text, [...values]) as never,
      key: home.house.journal.key,
      organisation: asha.organisationId,
      keptHead: null,
    });
    expect(faults).toEqual([]);
  });
});

/** Put back into the database, with the ring at hand: none of the words opens. */
async function openCopy(copy: readonly { tbl: string; rows: string[] }[], people: readonly Someone[]): Promise<void> {
  const ours = new Set(people.flatMap(({ personId, caseFileId }) => [personId, caseFileId]));
  let tried = 0;
  for (const { tbl, rows } of copy)
    for (const row of rows) {
      expect(row.includes('Lata')).toBe(false);
      const { sealed, organisation_id, id, version } = JSON.parse(row) as Record<string, string>;
      if (!sealed || !ours.has(sealed.split('.')[1] ?? '')) continue;
      const text = `\u0001${[tbl.replaceAll('_', '-'), organisation_id, id, version, sealed].join('.')}\u0001`;
      await expect(asha.reads((tx) => home.house.path.store.open(tx, text))).rejects.toThrow(/destroyed/);
      tried += 1;
    }
  expect(tried).toBeGreaterThanOrEqual(people.length * 4);
}

describe('looking somebody up', () => {
  test('finds exactly her, however the number or the name is written', async () => {
    const { personId } = await writeSomeone(asha, 'Tārā  Bai', '+91 91234-56789');
    for (const [field, value] of [
      ['name', 'tara bai'],
      ['name', ' TARA  BAI '],
      ['phone', '091234 56789'],
      ['phone', '+919123456789'],
    ] as const)
      expect(
        (await known(value, asha, field))?.map((one) => one.personId),
        value,
      ).toEqual([personId]);
    for (const value of ['tara', 'bai tara', 'tara ba']) expect(await known(value)).toEqual([]);
    expect(await known('91234 5678', asha, 'phone')).toEqual([]);
  });

  test('answers somebody else’s person like nobody, and is not for those who work with no identities', async () => {
    await writeSomeone(asha, 'Noor', '91234 00001');
    expect(await known('Noor', await home.admit('case-manager'))).toEqual([]);
    expect(await known('Noor', await home.admit('case-manager', { of: await home.foundAnother() }))).toEqual([]);
    expect(await known('Noor', await home.admit('nurse'))).toBeNull();
    const other = await home.admit('case-manager');
    const digests = await other.reads((tx) => tx.query('select from app.blind_index'));
    expect(digests).toEqual([]); // not even that there are any: two that are equal would tell
  });

  test('finds nobody who was erased, nor by a name that was corrected', async () => {
    const someone = await closed('Uma', '91234 00002');
    expect(await known('91234 00002', asha, 'phone')).toHaveLength(1);
    await erase(someone);
    expect(await known('91234 00002', asha, 'phone')).toEqual([]);
    const rows = await home.asOwner('select from app.blind_index where person_id = $1', [someone.personId]);
    expect(rows).toEqual([]);
  });
});

test('a person can be told who saw her record: when and in which role, and never by whom', async () => {
  const { personId } = await writeSomeone(asha, 'Gita', '91234 00003');
  await asha.reads((tx) =>
    tx.query(`select app.note('reveal', 'open', 'person-identity', array[$1], array[$1], 'court')`, [personId]),
  );
  const seen = await asha.reads((tx) => readSeen(tx, personId, '2020-01-01T00:00:00Z'));
  expect(seen).toMatchObject([{ role: 'case-manager', kind: 'reveal', resource: 'person-identity', purpose: 'court' }]);
  expect(JSON.stringify(seen)).not.toContain(asha.staffId);
  expect(await (await home.admit('nurse')).reads((tx) => readSeen(tx, personId, '2020-01-01T00:00:00Z'))).toBeNull();
});
