import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let owner: pg.Pool;
const personId = newId();
const caseFileId = newId();

beforeAll(async () => {
  home = await openTestHouse();
  owner = new pg.Pool({ connectionString: home.owner, max: 2 });
  asha = await home.admit(['case-manager', 'investigator']);
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  const person = { personId, nameUsed: 'Tara', gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, person);
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Tara', riskLevel: 'low', stage: 'triage' });
});
afterAll(async () => {
  await server.close();
  await owner.end();
  await home.close();
});

type Entry = { kind: string; action: string; resource: string; records: string[]; people: string[]; code: string };
const entries = async () =>
  (await owner.query<Entry>('select kind, action, resource, records, people, code from app.journal order by seq')).rows;

const get = (url: string, token = asha.token) =>
  server.inject({ method: 'GET', url, headers: { cookie: `__Host-sharan=${token}` } });
const post = (url: string, payload: object) =>
  server.inject({ method: 'POST', url, payload, headers: { cookie: `__Host-sharan=${asha.token}` } });

const READS: readonly [string, () => ReturnType<typeof get>, Partial<Entry>][] = [
  ['the feed', () => get('/api/feed'), { action: 'follow', people: [personId] }],
  ['a file opened', () => post(`/api/scopes/${caseFileId}/open`, {}), { action: 'open', records: [caseFileId] }],
  ['a list of one kind', () => get('/api/records/person'), { action: 'list', resource: 'person', people: [personId] }],
  ['one record', () => get(`/api/records/person/${personId}`), { action: 'read', people: [personId] }],
  ['the list of files', () => get('/api/case-files'), { action: 'list', resource: 'case-file', people: [personId] }],
  ['a team', () => get(`/api/scopes/${caseFileId}/team`), { action: 'see-team', records: [caseFileId] }],
  ['what an entry said', () => get(`/api/entries/${caseFileId}/history`), { action: 'see-history' }],
  ['who looked', () => get(`/api/people/${personId}/looks`), { action: 'see', people: [personId] }],
  ['counted records', () => get('/api/figures/persons_rescued/records'), { action: 'open', resource: 'figure' }],
];

describe('a read of what tells of a person', () => {
  test.each(READS)('leaves an entry: %s', async (_what, ask, told) => {
    const before = (await entries()).length;
    expect((await ask()).statusCode).toBe(200);
    expect((await entries()).slice(before)).toEqual([expect.objectContaining({ kind: 'read', ...told })]);
  });

  test('that finds nothing is noted as refused, with the id that was tried', async () => {
    const tried = newId();
    expect((await get(`/api/records/person/${tried}`)).statusCode).toBe(404);
    expect((await entries()).at(-1)).toMatchObject({ kind: 'refusal', records: [tried], code: 'record.not-found' });
  });

  test('is not answered when its entry cannot be written', async () => {
    await owner.query(`alter table app.journal add constraint broken check (kind <> 'read') not valid`);
    for (const [what, ask] of READS) {
      const answer = await ask();
      expect.soft(answer.statusCode, what).toBeGreaterThanOrEqual(400);
      expect.soft(answer.body, what).not.toContain(personId);
    }
    await owner.query('alter table app.journal drop constraint broken');
  });

  test('is not answered without a session, nor noted', async () => {
    const before = (await entries()).length;
    const answer = await get(`/api/records/person/${personId}`, 'x'.repeat(43));
    expect(answer.json()).toMatchObject({ refusal: { code: 'session.signed-out' } });
    expect((await entries()).length).toBe(before);
  });
});

test('a poll of the feed that brings nothing leaves no entry', async () => {
  await home.settled();
  const { cursor } = (await get('/api/feed')).json() as { cursor: string };
  const before = (await entries()).length;
  expect((await get(`/api/feed?cursor=${cursor}`)).json()).toMatchObject({ changes: [] });
  expect((await entries()).length).toBe(before);
});

test('not even the owner of the tables rewrites an entry', async () => {
  for (const statement of ['update app.journal set kind = kind', 'delete from app.journal', 'truncate app.journal'])
    await expect(owner.query(statement)).rejects.toThrow(/only ever added to/);
});
