import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { endTeamMember } from '#modules/case-file/model/end-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { makeFeedReader } from '#platform/server/feed/read-feed.ts';
import { sealMembers } from '#platform/server/keys/sealed-text.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let home: TestHouse;
let asha: Colleague;
let imran: Colleague;
let readFeed: ReturnType<typeof makeFeedReader>;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  imran = await home.admit('investigator');
  readFeed = makeFeedReader(home.house.pool, home.house.path.store);
});
afterAll(() => home.close());

type Change = { kind: string; id: string; op: 'put' | 'drop'; record?: object };
type Page = { cursor: string; more: boolean; heldBack: boolean; changes: Change[] };

async function readOnce(who: Colleague, cursor = ''): Promise<Page> {
  const page = await readFeed(who.token, cursor);
  return JSON.parse(page?.body ?? 'null') as Page;
}

/** Reads again while something is held back: other tests share the server, and their transactions are waited for too. */
async function read(who: Colleague, cursor = ''): Promise<Page> {
  for (;;) {
    const page = await readOnce(who, cursor);
    if (!page.heldBack) return page;
    await wait(20);
  }
}

async function openFile(): Promise<{ caseFileId: string; personId: string }> {
  const ids = { caseFileId: newId(), personId: newId() };
  await asha.done(addPerson, {
    personId: ids.personId,
    nameUsed: 'Reva',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await asha.done(openCaseFile, { ...ids, title: 'Reva', riskLevel: 'low', stage: 'triage' });
  return ids;
}

function entry(caseFileId: string, words: string) {
  const happened = { earliest: '2024-05-01', latest: '2024-05-01', at: null, precision: 'day', said: null };
  const source = { kind: 'own-staff', manner: null, who: null, reliability: null };
  return {
    entryId: newId(),
    entry: {
      caseFileId,
      track: 'find',
      happened,
      words,
      lang: 'en',
      painful: null,
      planned: false,
      compartment: 'case',
      source,
    },
  };
}

describe('the feed of a colleague', () => {
  test('brings what she was let into, and drops it when her access ends', async () => {
    const { caseFileId, personId } = await openFile();
    const { cursor } = await read(imran);
    await asha.done(addTeamMember, { caseFileId, staffId: imran.staffId, reason: 'searches for her', until: null });
    const gained = await read(imran, cursor);
    expect(gained.changes.filter((change) => change.op === 'put').map((change) => change.id)).toEqual(
      expect.arrayContaining([caseFileId, personId]),
    );
    await asha.done(endTeamMember, { caseFileId, staffId: imran.staffId, reason: 'the search is over' });
    const lost = await read(imran, gained.cursor);
    expect(lost.changes.every((change) => change.op === 'drop')).toBe(true);
    expect(lost.changes.map((change) => change.id)).toEqual(expect.arrayContaining([caseFileId, personId]));
  });

  test('holds nothing of a file she was not let into', async () => {
    const { caseFileId } = await openFile();
    const { changes } = await read(imran);
    expect(changes.some((change) => change.id === caseFileId)).toBe(false);
  });

  test('tells a record once, as it last was', async () => {
    const { cursor } = await read(asha);
    const { caseFileId } = await openFile();
    const written = entry(caseFileId, 'She called.');
    await asha.done(writeEntry, written);
    const { changes } = await read(asha, cursor);
    expect(changes.filter((change) => change.id === written.entryId)).toHaveLength(1);
  });

  test('never passes over a commit that comes late', async () => {
    const { caseFileId } = await openFile();
    const { cursor } = await read(asha);
    const late = await holdBack(asha, caseFileId);
    const early = entry(caseFileId, 'written later, kept sooner');
    await asha.done(writeEntry, early);
    const meanwhile = await readOnce(asha, cursor);
    expect(meanwhile.heldBack).toBe(true);
    expect(meanwhile.changes.map((change) => change.id)).not.toContain(early.entryId);
    await late.commit();
    const after = await read(asha, meanwhile.cursor);
    expect(after.changes.map((change) => change.id)).toEqual(expect.arrayContaining([late.id, early.entryId]));
  });

  test('is answered to nobody without a session', async () => {
    await expect(readFeed('a'.repeat(43), '')).rejects.toMatchObject({ code: 'SH401' });
    expect(await readFeed(asha.token, 'not a cursor')).toBeNull();
  });
});

async function sealed({ organisationId, reads }: Colleague, subject: string, row: string): Promise<string> {
  const { keys } = home.house;
  await reads((tx) => keys.load((text, values) => tx.query(text, values), organisationId, [subject]));
  const place = { table: 'entry', organisationId, row, version: 1 };
  return sealMembers(keys.get(organisationId, subject), subject, place, '"words":"slow"');
}

/** A transaction of a second server that has written an entry and is slow to commit. */
async function holdBack(who: Colleague, caseFileId: string): Promise<{ id: string; commit: () => Promise<void> }> {
  const client = await home.house.pool.connect();
  const id = newId();
  await client.query(`begin; set local app.token = '${who.token}'`);
  await client.query(
    `insert into app.entry (organisation_id, id, scope_id, changed_at, changed_by, case_file_id, track, happened, compartment, sealed)
     values ($1, $2, $3, now(), $4, $3, 'find', row('2024-05-01', '2024-05-01', null, 'day', null)::app.dated_parts, 'case', $5)`,
    [who.organisationId, id, caseFileId, who.staffId, await sealed(who, caseFileId, id)],
  );
  return {
    id,
    async commit() {
      await client.query('commit');
      client.release();
    },
  };
}
