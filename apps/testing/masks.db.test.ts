import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, year } from '#kernel/dated.ts';
import { MASKS } from '#kernel/masks.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { endTeamMember } from '#modules/case-file/model/end-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { shareWithPartner } from '#modules/case-file/model/share-with-partner.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { correctPerson, noteSafeContact, recordWish } from '#modules/person/model/correct-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

const WISH = 'to become a pilot';
const AN_HOUR_LATER = '2024-05-13T05:11:00.000Z';

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let outreach: Colleague;
let partner: Colleague;
let personId: string;
let caseFileId: string;

beforeAll(async () => {
  home = await openTestHouse();
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  asha = await home.admit('case-manager');
  outreach = await home.admit('outreach-worker');
  partner = await home.admit('partner-caseworker');
  [personId, caseFileId] = [newId(), newId()];
  await asha.done(addPerson, buildNewPerson(personId));
  await asha.done(
    correctPerson,
    { personId, changes: { born: year(2008), birthBasis: 'stated', languages: ['hi', 'ta'], nationality: ['IN'] } },
    { basedOn: { [personId]: 1 } },
  );
  await asha.done(recordWish, { personId, wish: WISH, wishSaid: day('2024-04-20') }, { basedOn: { [personId]: 2 } });
  await asha.done(
    noteSafeContact,
    { personId, safeContact: 'through her mother', neverContact: null },
    { basedOn: { [personId]: 3 } },
  );
  await asha.done(openCaseFile, { caseFileId, personId, title: 'A file', riskLevel: 'high', stage: 'tracing' });
});
afterAll(async () => {
  await server.close();
  await home.close();
});

type Person = Record<string, unknown> & { id: string };
type Change = { record?: Person };

/** Every address by which a record leaves the server. */
const WAYS = {
  'by its id': () => `/api/records/person/${personId}`,
  'in a page': () => '/api/records/person',
  'in the feed': () => '/api/feed',
  'with its scope': () => `/api/scopes/${personId}/open`,
} as const;
type WayName = keyof typeof WAYS;

/** The record of the person in an answer, wherever it stands in it. */
async function told(who: Colleague, way: WayName): Promise<Person | undefined> {
  if (way === 'in the feed') await home.settled();
  const method = way === 'with its scope' ? 'POST' : 'GET';
  const answer = await server.inject({ method, url: WAYS[way](), headers: { cookie: `__Host-sharan=${who.token}` } });
  const body = answer.json() as Person & { records?: Person[]; changes?: Change[] };
  const records = [
    body,
    ...(body.records ?? []),
    ...(body.changes ?? []).flatMap(({ record }) => (record ? [record] : [])),
  ];
  return records.find(({ id, displayCode }) => id === personId && displayCode !== undefined);
}

async function everyWay(who: Colleague): Promise<[WayName, Person | undefined][]> {
  const names = Object.keys(WAYS) as WayName[];
  return Promise.all(names.map(async (way) => [way, await told(who, way)] as [WayName, Person | undefined]));
}

const isShown = (value: unknown) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

describe('a person, as an outreach worker on the team of her file sees her', () => {
  beforeAll(async () => {
    await asha.done(addTeamMember, {
      caseFileId,
      staffId: outreach.staffId,
      until: AN_HOUR_LATER,
      reason: 'goes to see her',
    });
  });

  test('shows by every way what the mask leaves, and no other fact', async () => {
    const base = ['id', 'scopeId', 'version', 'changedAt', 'changedBy', 'masked'];
    for (const [way, person] of await everyWay(outreach)) {
      expect(person, way).toMatchObject({
        masked: true,
        displayCode: expect.any(String),
        safeContact: 'through her mother',
      });
      const shown = Object.entries(person ?? {}).filter(([, value]) => isShown(value));
      expect(
        shown.map(([name]) => name).filter((name) => !base.includes(name) && !MASKS.person?.includes(name)),
        way,
      ).toEqual([]);
      expect(JSON.stringify(person), way).not.toContain(WISH);
      expect(person, way).toMatchObject({ languages: [], wish: null, wishSaid: null });
    }
  });

  test('is whole for whoever keeps her file', async () => {
    for (const [way, person] of await everyWay(asha)) {
      expect(person, way).toMatchObject({ wish: WISH, languages: ['hi', 'ta'] });
      expect(person, way).not.toHaveProperty('masked');
    }
  });

  test('keeps what stood before a correction from her', async () => {
    const before = await outreach.reads((tx) =>
      tx.query('select * from app.record_history where record_id = $1', [personId]),
    );
    expect(before).toEqual([]);
  });
});

describe('what is shared with a partner', () => {
  const share = (more: object = {}) =>
    asha.ask(shareWithPartner, {
      caseFileId,
      staffId: partner.staffId,
      carries: ['person'],
      until: AN_HOUR_LATER,
      reason: 'school admission',
      ...more,
    });
  const sees = async (kind: string) =>
    (await partner.reads((tx) => tx.query<{ id: string }>(`select id from app.${kind}`))).map(({ id }) => id);

  test('has named kinds of knowledge and an end: the database takes no grant without them', async () => {
    const wide = await asha.ask(addTeamMember, { caseFileId, staffId: partner.staffId, until: null, reason: 'x' });
    expect(wide).toMatchObject({ refusal: { code: 'case-file.share-by-name' } });
    await expect(
      asha.reads((tx) => tx.query(`select app.give_access($1, $2, null, 'x', null)`, [caseFileId, partner.staffId])),
    ).rejects.toThrow(/privilege/i);
    expect(await share({ until: '2024-05-13T04:00:00.000Z' })).toMatchObject({
      refusal: { code: 'case-file.access-already-over' },
    });
    expect(await share({ staffId: outreach.staffId })).toMatchObject({ refusal: { code: 'case-file.not-of-partner' } });
  });

  test('is all she sees: no other file, no directory, no colleague', async () => {
    expect(await share()).toMatchObject({ outcome: 'accepted' });
    expect(await sees('person')).toEqual([personId]);
    expect([
      await sees('case_file'),
      await sees('staff_member'),
      await sees('organisation'),
      await sees('entry'),
    ]).toEqual([[], [], [], []]);
    expect(await told(partner, 'in the feed')).toMatchObject({ masked: true, wish: null });
    await share({ carries: ['person', 'case'] });
    expect(await sees('case_file')).toEqual([caseFileId]);
    expect(await sees('person')).toEqual([personId]);
  });

  test('is nothing of anybody else in the file, and ends with a word', async () => {
    const otherId = newId();
    await asha.done(addPerson, { ...buildNewPerson(otherId), nameUsed: 'Raju' });
    const accused = { caseFileId, personId: otherId, role: 'accused', since: null, note: null };
    await asha.done(addParticipant, { participantId: newId(), participant: accused });
    expect(await sees('person')).toEqual([personId]);
    await share({ carries: ['case'] });
    expect([await sees('person'), await sees('case_file')]).toEqual([[], [caseFileId]]);
    await share({ carries: ['person'] });
    expect([await sees('person'), await sees('case_file')]).toEqual([[personId], []]);
    await asha.done(endTeamMember, { caseFileId, staffId: partner.staffId, reason: null });
    expect(await sees('person')).toEqual([]);
    await share({ carries: ['person', 'case'] });
  });

  test('is gone when its time is over', async () => {
    const late = (table: string) =>
      `update app.${table} set until_at = now() - interval '1 second' where staff_id = $1 and until_at is not null`;
    await home.asOwner(late('need_to_know'), [partner.staffId]);
    await home.asOwner(late('access'), [partner.staffId]);
    expect([await sees('person'), await sees('case_file')]).toEqual([[], []]);
  });
});
