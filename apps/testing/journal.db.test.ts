import { generateKeyPairSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeHead as judge, type Pin, type ToldHead, type Tools } from '#kernel/judge-head.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import type { JournalPage } from '#modules/journal/model/journal-line.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { openIdentity } from '#modules/person/model/identity.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { signCheckpoint, verifyKeyText } from '#platform/server/journal/checkpoint-note.ts';
import { originOf } from '#platform/server/journal/journal-key.ts';
import { fileOf } from '#platform/server/journal/kept-head.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

/** The same cryptography as a browser's: Node has it under the same name. */
const TOOLS: Tools = {
  sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(data))),
  utf8: (text) => new TextEncoder().encode(text),
  async verify(raw, signature, text) {
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(raw), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(text));
  },
};
const judgeHead = (pinned: Pin | null, told: ToldHead) => judge(TOOLS, pinned, told);

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let meher: Colleague;
const personId = newId();

beforeAll(async () => {
  home = await openTestHouse();
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  asha = await home.admit('case-manager');
  meher = await home.admit('director');
  await work();
});
afterAll(async () => {
  await server.close();
  await home.close();
});

async function work(): Promise<void> {
  const id = (
    await home.asOwner<{ n: number }>(`select count(*)::int as n from app.person where id = $1`, [personId])
  )[0]?.n
    ? newId()
    : personId;
  await asha.done(addPerson, {
    personId: id,
    nameUsed: 'Tara',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await asha.done(openCaseFile, {
    caseFileId: newId(),
    personId: id,
    title: 'Tara',
    riskLevel: 'low',
    stage: 'triage',
  });
}

const get = (who: Colleague, url: string) =>
  server.inject({ method: 'GET', url, headers: { cookie: `${COOKIE}=${who.token}` } });
const page = async (query: string, who = meher) => (await get(who, `/api/journal?${query}`)).json() as JournalPage;
const headSince = async (known: number) => (await get(asha, `/api/journal-head?known=${known}`)).json() as ToldHead;
const sizeOf = (pin: Pin) => Number(pin.checkpoint.split('\n')[1]);

async function pinNow(): Promise<Pin> {
  await home.growJournal();
  const verdict = await judgeHead(null, await headSince(0));
  if (verdict.is !== 'good') throw new Error(verdict.is);
  return verdict.pin;
}

describe('the journal, for those who may read it', () => {
  test('is not there for others, and that they asked is in it', async () => {
    expect((await get(asha, '/api/journal')).statusCode).toBe(404);
    const { entries } = await page(`staff=${asha.staffId}&kind=refusal`);
    expect(entries[0]).toMatchObject({
      resource: 'journal',
      action: 'list',
      outcome: 'refused',
      staffId: asha.staffId,
    });
  });

  test('is read by kind, colleague, person and day', async () => {
    await asha.ask(openIdentity, { personId, purpose: 'school', purposeWords: null });
    const reveals = await page(`kind=reveal&about=${personId}`);
    expect(reveals.entries).toHaveLength(1);
    expect(reveals.entries[0]).toMatchObject({ staffId: asha.staffId, purpose: 'school', people: [personId] });
    expect((await page(`about=${newId()}`)).entries).toEqual([]);
    expect((await page(`about=${personId}&to=2001-01-01`)).entries).toEqual([]);
    expect((await page(`about=${personId}&from=2001-01-01`)).entries.length).toBeGreaterThan(2);
    expect((await page(`staff=${meher.staffId}&about=${personId}&kind=command`)).entries).toEqual([]);
  });

  test('is turned page by page, each entry once', async () => {
    for (let n = 0; n < 60; n += 1) await get(asha, `/api/records/person/${personId}`);
    const seen: string[] = [];
    let after = '';
    for (let next: number | null = 1; next !== null; ) {
      const one = await page(`about=${personId}${after}`);
      seen.push(...one.entries.map(({ id }) => id));
      next = one.next;
      after = `&after=${next}`;
    }
    expect(seen.length).toBeGreaterThan(60);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('of another organisation is not there', async () => {
    const founder = await home.foundAnother();
    const other = await home.admit('director', { of: founder });
    const own = await page('', other);
    const all = new Set((await page('')).entries.map(({ id }) => id));
    expect(own.entries.filter(({ id }) => all.has(id))).toEqual([]);
    const [mine] = (await page('')).entries;
    expect((await get(other, `/api/journal/${mine?.id}`)).statusCode).toBe(404);
  });

  test('does not give away what was written in a command', async () => {
    await expect(meher.reads((tx) => tx.query('select payload from app.journal limit 1'))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('a colleague’s browser', () => {
  test('believes a journal that only grew', async () => {
    const pin = await pinNow();
    await work();
    await home.growJournal();
    const told = await headSince(sizeOf(pin));
    expect(told.consistency.length).toBeGreaterThan(0);
    expect(await judgeHead(pin, told)).toMatchObject({ is: 'good' });
    expect(await judgeHead(pin, { ...told, consistency: [] })).toEqual({ is: 'wrong', what: 'rewritten' });
  });

  test('does not believe another key, another’s signature, or none', async () => {
    const pin = await pinNow();
    const { privateKey } = generateKeyPairSync('ed25519');
    const origin = originOf(asha.organisationId);
    const root = pin.checkpoint.split('\n')[2] ?? '';
    const forged = signCheckpoint(privateKey, { origin, size: sizeOf(pin), root });
    const told = (more: Partial<ToldHead>) => ({ ...pin, consistency: [], ...more });
    expect(await judgeHead(pin, told({ verifyKey: verifyKeyText(privateKey, origin), checkpoint: forged }))).toEqual({
      is: 'wrong',
      what: 'key',
    });
    expect(await judgeHead(pin, told({ checkpoint: forged }))).toEqual({ is: 'wrong', what: 'signature' });
    expect(await judgeHead(null, told({ checkpoint: forged }))).toEqual({ is: 'wrong', what: 'signature' });
    expect(await judgeHead(pin, told({ checkpoint: null }))).toEqual({ is: 'wrong', what: 'gone' });
    expect(await judgeHead(pin, told({}))).toMatchObject({ is: 'good' });
  });

  test('finds a journal that was rewritten and signed again with the true key, even where the server was fooled', async () => {
    const pin = await pinNow();
    await rewrite(`update app.journal set staff_id = null where kind = 'reveal'`);
    expect(await judgeHead(pin, await headSince(sizeOf(pin)))).toEqual({ is: 'wrong', what: 'rewritten' });
  });

  test('finds a journal that was set back', async () => {
    const pin = await pinNow();
    await rewrite(
      `delete from app.journal where seq > (select max(seq) - 5 from app.journal where organisation_id = '${asha.organisationId}')`,
    );
    expect(await judgeHead(pin, await headSince(sizeOf(pin)))).toEqual({ is: 'wrong', what: 'set-back' });
  });

  test('says so, and it is written down', async () => {
    const alarm = { what: 'rewritten', known: { size: 5, root: 'x' }, told: null };
    await server.inject({
      method: 'POST',
      url: '/api/journal-alarms',
      payload: alarm,
      headers: { cookie: `${COOKIE}=${asha.token}` },
    });
    expect((await page('kind=alarm')).entries[0]).toMatchObject({ staffId: asha.staffId, code: 'rewritten' });
  });
});

/** Everything in the database is the forger's, and the server, whose file was taken too, signs it anew. */
async function rewrite(forgery: string): Promise<void> {
  const forged = [
    forgery,
    ...['leaf', 'tile', 'checkpoint', 'tree'].map(
      (table) => `delete from app.journal_${table} where organisation_id = '${asha.organisationId}'`,
    ),
  ];
  for (const statement of forged)
    await home.asOwner(
      `do $f$ begin set local session_replication_role = replica; execute $q$${statement}$q$; end $f$`,
    );
  await rm(fileOf(home.keys, asha.organisationId));
  await home.growJournal();
}
