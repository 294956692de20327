import { randomBytes } from 'node:crypto';
import { chmod, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { acknowledgeTransfer } from '#modules/evidence/model/acknowledge-transfer.ts';
import { correctEvidence } from '#modules/evidence/model/correct-evidence.ts';
import { CustodyAcknowledgement, CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { sweepFiles } from '#modules/evidence/server/sweep-files.ts';
import { buildEvidenceFacts, buildTransferFacts } from '#modules/evidence/testing/build-evidence.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { newId } from '#platform/server/random.ts';
import {
  cookieOf,
  type EvidenceHouse,
  hashOf,
  likePhoto,
  openEvidenceHouse,
  REASON,
} from '../../../apps/testing/evidence-house.ts';
import type { Colleague } from '../../../apps/testing/test-house.ts';

let home: EvidenceHouse;
let imran: Colleague;
let nurse: Colleague;
let about: string;
let files: string;

beforeAll(async () => {
  home = await openEvidenceHouse();
  ({ imran, about } = home);
  files = home.house.house.files;
  nurse = await home.house.admit('nurse');
});
afterAll(() => home.close());
beforeEach(() => void home.newest());

const photo = (size = 64) => likePhoto(randomBytes(size));
const see = (who: Colleague, kind: unknown, where: Record<string, string>) =>
  who.reads((tx) => home.house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));

/** As somebody with the keys to the machine would: the file is read-only even for its owner. */
async function tamper(path: string, change: () => Promise<unknown>) {
  await chmod(path, 0o600);
  await change();
}

describe('a file that is sent', () => {
  test('is hashed and sealed on its way, and lies read-only under a name that says nothing', async () => {
    const content = photo(300_000);
    const answer = await home.send(imran, content);
    expect(answer.json()).toEqual({ sha256: hashOf(content), size: content.length, mime: 'image/jpeg' });
    const place = home.newest();
    const lies = await readFile(place);
    expect(place).not.toContain(hashOf(content));
    expect(lies.length).toBeGreaterThan(content.length);
    for (let at = 0; at < content.length - 64; at += 10_000)
      expect(lies.includes(content.subarray(at, at + 32))).toBe(false);
    expect((await stat(place)).mode & 0o777).toBe(0o400);
  });

  test('sent again is the same file, and nothing unfinished stays behind', async () => {
    const content = photo(1000);
    const answers = await Promise.all([home.send(imran, content), home.send(imran, content)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers[0]?.json()).toEqual(answers[1]?.json());
    home.newest();
    await home.send(imran, content);
    expect(home.newest()).toBe('');
    expect(await readdir(join(files, 'unfinished'))).toEqual([]);
  });

  test.each(['../../../etc/passwd', '..\\..\\x.jpg', 'a\u0000b.jpg', '', 'x'.repeat(400), 'CON'])(
    'lies under a drawn name whatever it is called: %j',
    async (filename) => {
      const answer = await home.send(imran, Buffer.from(`content of ${filename}`), { filename });
      if (answer.statusCode !== 200) expect(answer.json()).toMatchObject({ outcome: 'refused' });
      const folders = (await readdir(files)).filter((name) => !['unfinished', 'keys'].includes(name));
      expect(folders.every((name) => /^[0-9a-f]{2}$/.test(name))).toBe(true);
    },
  );

  test.each([
    ['a photograph that is called a page', photo(), 'text/html', 'image/jpeg'],
    [
      'a page that is called a photograph',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'image/jpeg',
      'text/plain',
    ],
    [
      'a drawing that could act',
      Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'),
      'image/svg+xml',
      'text/plain',
    ],
    ['a recorder’s own form', Buffer.from([1, 0, 2, 0, 250, 251]), 'video/mp4', 'application/octet-stream'],
  ])('is of the kind that its content says: %s', async (_what, content, mime, kind) =>
    expect((await home.send(imran, content, { mime })).json()).toMatchObject({ mime: kind }),
  );

  test('that is a program is refused, and does not stay', async () => {
    const program = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), randomBytes(200)]);
    expect((await home.send(imran, program)).json().refusal.code).toBe('evidence.file-kind');
    expect(home.newest()).toBe('');
  });

  test('that is empty is refused', async () => {
    const answer = await home.send(imran, Buffer.alloc(0));
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([400, 'evidence.file-empty']);
  });

  test('is refused of a role that keeps no evidence, and of nobody', async () => {
    expect((await home.send(nurse, Buffer.from('x'))).json().refusal.code).toBe('act.not-for-you');
    expect((await home.send({ token: 'a'.repeat(43) }, Buffer.from('x'))).statusCode).toBe(401);
  });

  test('is asked for as one part of a form', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await home.server.inject({
      method: 'POST',
      url: '/api/evidence-files',
      headers,
      cookies: cookieOf(imran),
      payload: '{}',
    });
    expect(answer.json().refusal.code).toBe('evidence.file-not-sent');
  });
});

describe('evidence', () => {
  test('is read as it was recorded', async () => {
    const { evidenceId, facts } = await home.record(photo());
    expect(await see(imran, Evidence, { id: evidenceId })).toEqual([
      expect.objectContaining({ ...facts, scopeId: about, version: 1 }),
    ]);
  });

  test('comes back byte for byte, under a neutral name', async () => {
    const content = photo(200_000);
    const { evidenceId } = await home.record(content);
    const answer = await home.takeOut(imran, evidenceId);
    expect(answer.rawPayload).toEqual(content);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="evidence-${evidenceId}.jpg"`);
    expect(answer.headers['content-type']).toBe('application/octet-stream');
  });

  test('cannot be recorded from a hash alone: the colleague must have sent the file', async () => {
    const content = photo();
    await home.send(imran, content);
    const other = await home.house.admit('investigator');
    const elsewhere = await home.openCase(other);
    const evidence = buildEvidenceFacts({
      aboutId: elsewhere,
      sha256: hashOf(content),
      size: content.length,
      mime: 'image/jpeg',
    });
    expect(await other.ask(recordEvidence, { evidenceId: newId(), evidence })).toMatchObject({
      refusal: { code: 'evidence.file-missing' },
    });
  });

  test('of the same file is recorded once in one place', async () => {
    const { facts } = await home.record(photo());
    expect(await imran.ask(recordEvidence, { evidenceId: newId(), evidence: facts })).toMatchObject({
      refusal: { code: 'evidence.already-recorded' },
    });
  });

  test('cannot be put where one is not let in, nor fetched from there', async () => {
    const { evidenceId } = await home.record(photo());
    const other = await home.house.admit('investigator');
    await expect(
      other.ask(recordEvidence, { evidenceId: newId(), evidence: buildEvidenceFacts({ aboutId: about }) }),
    ).rejects.toMatchObject({ code: '42501' });
    expect((await home.takeOut(other, evidenceId)).json().refusal.code).toBe('record.not-found');
    expect((await home.takeOut(await home.house.foundAnother(), evidenceId)).statusCode).toBe(404);
    await imran.ask(addInvestigator, { investigationId: about, staffId: other.staffId, reason: 'second investigator' });
    expect((await home.takeOut(other, evidenceId)).statusCode).toBe(200);
  });

  test('that is a thing has no file to fetch', async () => {
    const evidenceId = newId();
    await imran.done(recordEvidence, { evidenceId, evidence: buildEvidenceFacts({ aboutId: about }) });
    expect((await home.takeOut(imran, evidenceId)).json().refusal.code).toBe('evidence.no-file');
  });

  test('keeps its file through every correction, and the table holds that too', async () => {
    const { evidenceId } = await home.record(photo());
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
  const large = () => photo(400_000);
  const changeOneByte = async (path: string) => {
    const content = await readFile(path);
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    await writeFile(path, content);
  };

  test('is not sent when it is small: a loud failure comes instead', async () => {
    const { evidenceId } = await home.record(photo());
    const place = home.newest();
    await tamper(place, () => changeOneByte(place));
    const answer = await home.takeOut(imran, evidenceId);
    expect([answer.statusCode, answer.json()]).toEqual([
      500,
      { outcome: 'failed', failure: { code: 'evidence.file-altered' } },
    ]);
  });

  test('breaks off when it is large: no whole file arrives', async () => {
    const { evidenceId } = await home.record(large());
    const place = home.newest();
    await tamper(place, () => changeOneByte(place));
    const address = await home.server.listen({ port: 0, host: '127.0.0.1' });
    const fetched = fetch(`${address}/api/evidence-files/${evidenceId}/original`, {
      method: 'POST',
      body: JSON.stringify({ reason: REASON }),
      headers: { cookie: Object.entries(cookieOf(imran))[0]?.join('=') ?? '', 'content-type': 'application/json' },
    }).then((answer) => answer.arrayBuffer());
    await expect(fetched).rejects.toThrow();
  });

  test('is noticed by its length alone, and when it is gone', async () => {
    const { evidenceId } = await home.record(photo());
    const place = home.newest();
    await tamper(place, () => truncate(place, 40));
    expect((await home.takeOut(imran, evidenceId)).json().failure.code).toBe('evidence.file-altered');
    await rm(place);
    expect((await home.takeOut(imran, evidenceId)).json().failure.code).toBe('evidence.file-lost');
  });

  test('is not quietly replaced by sending the true one again', async () => {
    const content = photo();
    await home.send(imran, content);
    const place = home.newest();
    await tamper(place, () => changeOneByte(place));
    expect((await home.send(imran, content)).json()).toEqual({
      outcome: 'failed',
      failure: { code: 'evidence.file-altered' },
    });
  });
});

describe('the chain of custody', () => {
  test('is read as it was written and cannot be rewritten', async () => {
    const { evidenceId } = await home.record(photo());
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

describe('a hand-over (two acknowledgements)', () => {
  test('is open until the second hand has acknowledged it under her own session', async () => {
    const zoya = await home.house.admit('investigator');
    await imran.ask(addInvestigator, { investigationId: about, staffId: zoya.staffId, reason: 'second investigator' });
    const { evidenceId } = await home.record(photo());
    const transferId = newId();
    const transfer = buildTransferFacts({ evidenceId, giverId: imran.staffId, receiverId: zoya.staffId });
    await imran.done(handOver, { transferId, transfer });
    const acknowledge = (who: Colleague, side: string) =>
      who.ask(acknowledgeTransfer, { acknowledgementId: newId(), transferId, side, receiptNo: null });
    expect(await acknowledge(imran, 'receiver')).toMatchObject({ refusal: { code: 'evidence.not-your-hand' } });
    expect(await acknowledge(zoya, 'receiver')).toMatchObject({ outcome: 'accepted' });
    expect(await see(zoya, CustodyAcknowledgement, { transferId })).toHaveLength(2);
  });

  test('is never held by one person at both ends, whatever is written past the act', async () => {
    const { evidenceId } = await home.record(photo());
    const transferId = newId();
    await imran.done(handOver, { transferId, transfer: buildTransferFacts({ evidenceId, giverId: imran.staffId }) });
    const forged = imran.reads((tx) =>
      tx.query(
        `insert into app.custody_acknowledgement (organisation_id, id, scope_id, changed_at, changed_by, transfer_id, evidence_id, side, hand, acknowledged_at)
         values ($1, $2, $3, now(), $4, $5, $6, 'receiver', 'own', now())`,
        [imran.organisationId, newId(), about, imran.staffId, transferId, evidenceId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: '23505' });
  });
});

describe('a file that was sent and never recorded', () => {
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

  test('is swept after a day, and what is evidence stays', async () => {
    await home.record(photo());
    const kept = home.newest();
    await home.send(imran, photo());
    const forgotten = home.newest();
    const pool = home.house.house.pool;
    expect(await sweepFiles(pool, files, later(20))).toBe(0);
    await home.house.asOwner(`update app.evidence_file set sent_at = sent_at - interval '25 hours'`);
    expect(await sweepFiles(pool, files, later(25))).toBeGreaterThanOrEqual(1);
    await expect(stat(forgotten)).rejects.toThrow();
    expect((await stat(kept)).size).toBeGreaterThan(0);
  });
});
