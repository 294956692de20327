import { createHash, randomBytes } from 'node:crypto';
import { chmod, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { correctEvidence } from '#modules/evidence/model/correct-evidence.ts';
import { CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { buildEvidenceFacts, buildTransferFacts } from '#modules/evidence/testing/build-evidence.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { buildInvestigation } from '#modules/investigation/testing/build-investigation.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let server: FastifyInstance;
let imran: Colleague;
let nurse: Colleague;
let about: string;

beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  [imran, nurse] = [await house.admit('investigator'), await house.admit('nurse')];
  about = await openCase(imran);
});
afterAll(async () => {
  await server.close();
  await house.close();
});

async function openCase(of: Colleague) {
  const investigationId = newId();
  const { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId } = buildInvestigation();
  await of.done(openInvestigation, {
    investigationId,
    investigation: { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId },
  });
  return investigationId;
}

function send(who: Pick<Colleague, 'token'>, content: Buffer, { filename = 'photo.jpg', mime = 'image/jpeg' } = {}) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: ${mime}\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--edge--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  return server.inject({
    method: 'POST',
    url: '/api/evidence-files',
    headers,
    cookies: { '__Host-sharan': who.token },
    payload,
  });
}

function fetchFile(who: Colleague, evidenceId: string) {
  return server.inject({
    method: 'GET',
    url: `/api/evidence-files/${evidenceId}`,
    cookies: { '__Host-sharan': who.token },
  });
}

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const placeOf = (sha256: string) => join(house.house.files, sha256.slice(0, 2), sha256);
const see = (who: Colleague, kind: unknown, where: Record<string, string>) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));

async function recordFile(content: Buffer, mime = 'image/jpeg') {
  const sent = (await send(imran, content, { mime })).json() as { sha256: string; size: number; mime: string };
  const evidenceId = newId();
  const facts = buildEvidenceFacts({ aboutId: about, kind: 'photo', ...sent, originalName: 'घर का फोटो.jpg' });
  await imran.done(recordEvidence, { evidenceId, evidence: facts });
  return { evidenceId, facts, sha256: sent.sha256 };
}

/** As somebody with the keys to the machine would: the file is read-only even for its owner. */
async function tamper(path: string, change: () => Promise<unknown>) {
  await chmod(path, 0o600);
  await change();
}

describe('a file that is sent', () => {
  test('is hashed on its way and kept read-only under its hash', async () => {
    const content = randomBytes(300_000);
    const answer = await send(imran, content);
    expect(answer.json()).toEqual({ sha256: hashOf(content), size: 300_000, mime: 'image/jpeg' });
    expect(await readFile(placeOf(hashOf(content)))).toEqual(content);
    expect((await stat(placeOf(hashOf(content)))).mode & 0o777).toBe(0o400);
  });

  test('sent again is the same file, and nothing unfinished stays behind', async () => {
    const content = randomBytes(1000);
    const [first, second] = await Promise.all([send(imran, content), send(imran, content)]);
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(first.json()).toEqual(second.json());
    expect(await readdir(join(house.house.files, 'unfinished'))).toEqual([]);
  });

  test.each([
    '../../../etc/passwd',
    '..\\..\\x.jpg',
    'नाम.jpg',
    'a\u0000b.jpg',
    '',
    'x'.repeat(400),
    '%2e%2e%2f',
    'CON',
  ])('is kept under its hash whatever it is called: %j', async (filename) => {
    const content = Buffer.from(`content of ${filename}`);
    const answer = await send(imran, content, { filename });
    if (answer.statusCode === 200) expect(await readFile(placeOf(hashOf(content)))).toEqual(content);
    else expect(answer.json()).toMatchObject({ outcome: 'refused' });
    const folders = (await readdir(house.house.files)).filter((name) => name !== 'unfinished');
    expect(folders.every((name) => /^[0-9a-f]{2}$/.test(name))).toBe(true);
  });

  test('with a kind that is no kind is kept as just bytes', async () => {
    const answer = await send(imran, Buffer.from('odd'), { mime: 'text/html\tx' });
    expect(answer.json()).toMatchObject({ mime: 'application/octet-stream' });
  });

  test('that is empty is refused', async () => {
    const answer = await send(imran, Buffer.alloc(0));
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([400, 'evidence.file-empty']);
  });

  test('is refused of a role that keeps no evidence, and of nobody', async () => {
    expect((await send(nurse, Buffer.from('x'))).json().refusal.code).toBe('act.not-for-you');
    expect((await send({ token: 'a'.repeat(43) }, Buffer.from('x'))).statusCode).toBe(401);
  });

  test('is asked for as one part of a form', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await server.inject({
      method: 'POST',
      url: '/api/evidence-files',
      headers,
      cookies: { '__Host-sharan': imran.token },
      payload: '{}',
    });
    expect(answer.json().refusal.code).toBe('evidence.file-not-sent');
  });
});

describe('evidence', () => {
  test('is read as it was recorded', async () => {
    const { evidenceId, facts } = await recordFile(randomBytes(64));
    expect(await see(imran, Evidence, { id: evidenceId })).toEqual([
      expect.objectContaining({ ...facts, scopeId: about, version: 1 }),
    ]);
  });

  test('comes back byte for byte, under a neutral name', async () => {
    const content = randomBytes(200_000);
    const { evidenceId } = await recordFile(content);
    const answer = await fetchFile(imran, evidenceId);
    expect(answer.rawPayload).toEqual(content);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="evidence-${evidenceId}.jpg"`);
    expect(answer.headers['content-type']).toBe('application/octet-stream');
  });

  test('cannot be recorded from a hash alone: the colleague must have sent the file', async () => {
    const content = randomBytes(64);
    await send(imran, content);
    const other = await house.admit('investigator');
    const elsewhere = await openCase(other);
    const evidence = buildEvidenceFacts({ aboutId: elsewhere, sha256: hashOf(content), size: 64, mime: 'image/jpeg' });
    expect(await other.ask(recordEvidence, { evidenceId: newId(), evidence })).toMatchObject({
      refusal: { code: 'evidence.file-missing' },
    });
  });

  test('of the same file is recorded once in one place', async () => {
    const { facts } = await recordFile(randomBytes(64));
    expect(await imran.ask(recordEvidence, { evidenceId: newId(), evidence: facts })).toMatchObject({
      refusal: { code: 'evidence.already-recorded' },
    });
  });

  test('cannot be put where one is not let in, nor fetched from there', async () => {
    const { evidenceId } = await recordFile(randomBytes(64));
    const other = await house.admit('investigator');
    await expect(
      other.ask(recordEvidence, { evidenceId: newId(), evidence: buildEvidenceFacts({ aboutId: about }) }),
    ).rejects.toMatchObject({ code: '42501' });
    expect((await fetchFile(other, evidenceId)).json().refusal.code).toBe('record.not-found');
    expect((await fetchFile(await house.foundAnother(), evidenceId)).statusCode).toBe(404);
    await imran.ask(addInvestigator, { investigationId: about, staffId: other.staffId, reason: 'second investigator' });
    expect((await fetchFile(other, evidenceId)).statusCode).toBe(200);
  });

  test('that is a thing has no file to fetch', async () => {
    const evidenceId = newId();
    await imran.done(recordEvidence, { evidenceId, evidence: buildEvidenceFacts({ aboutId: about }) });
    expect((await fetchFile(imran, evidenceId)).json().refusal.code).toBe('evidence.no-file');
  });

  test('keeps its file through every correction, and the table holds that too', async () => {
    const { evidenceId } = await recordFile(randomBytes(64));
    await imran.done(
      correctEvidence,
      { evidenceId, changes: { description: 'The front of the house.' } },
      { basedOn: { [evidenceId]: 1 } },
    );
    expect(await see(imran, Evidence, { id: evidenceId })).toMatchObject([
      { description: 'The front of the house.', version: 2 },
    ]);
    const exchange = imran.reads((tx) =>
      tx.query('update app.evidence set sha256 = $1 where id = $2', ['b'.repeat(64), evidenceId]),
    );
    await expect(exchange).rejects.toThrow(/never exchanged/);
  });
});

describe('a file that was altered on disk', () => {
  const large = () => randomBytes(400_000);
  const changeOneByte = async (path: string) => {
    const content = await readFile(path);
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    await writeFile(path, content);
  };

  test('is not sent when it is small: a loud failure comes instead', async () => {
    const { evidenceId, sha256 } = await recordFile(randomBytes(64));
    await tamper(placeOf(sha256), () => changeOneByte(placeOf(sha256)));
    const answer = await fetchFile(imran, evidenceId);
    expect([answer.statusCode, answer.json()]).toEqual([
      500,
      { outcome: 'failed', failure: { code: 'evidence.file-altered' } },
    ]);
  });

  test('breaks off when it is large: no whole file arrives', async () => {
    const { evidenceId, sha256 } = await recordFile(large());
    await tamper(placeOf(sha256), () => changeOneByte(placeOf(sha256)));
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const fetched = fetch(`${address}/api/evidence-files/${evidenceId}`, {
      headers: { cookie: `__Host-sharan=${imran.token}` },
    }).then((answer) => answer.arrayBuffer());
    await expect(fetched).rejects.toThrow();
  });

  test('is noticed by its length alone, and when it is gone', async () => {
    const { evidenceId, sha256 } = await recordFile(randomBytes(64));
    await tamper(placeOf(sha256), () => truncate(placeOf(sha256), 10));
    expect((await fetchFile(imran, evidenceId)).json().failure.code).toBe('evidence.file-altered');
    await rm(placeOf(sha256));
    expect((await fetchFile(imran, evidenceId)).json().failure.code).toBe('evidence.file-lost');
  });

  test('is not quietly replaced by sending the true one again', async () => {
    const content = randomBytes(64);
    const { sha256 } = await recordFile(content);
    await tamper(placeOf(sha256), () => changeOneByte(placeOf(sha256)));
    expect((await send(imran, content)).json()).toEqual({
      outcome: 'failed',
      failure: { code: 'evidence.file-altered' },
    });
  });
});

describe('the chain of custody', () => {
  test('is read as it was written and cannot be rewritten', async () => {
    const { evidenceId } = await recordFile(randomBytes(64));
    const transferId = newId();
    const transfer = buildTransferFacts({ evidenceId });
    await imran.done(handOver, { transferId, transfer });
    expect(await see(imran, CustodyTransfer, { id: transferId })).toEqual([
      expect.objectContaining({ ...transfer, scopeId: about }),
    ]);
    await expect(
      imran.reads((tx) => tx.query(`update app.custody_transfer set version = 2 where id = $1`, [transferId])),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
