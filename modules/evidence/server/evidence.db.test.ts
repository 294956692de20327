import { randomBytes } from 'node:crypto';
import { chmod, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { acknowledgeTransfer } from '#modules/evidence/model/acknowledge-transfer.ts';
import { correctEvidence } from '#modules/evidence/model/correct-evidence.ts';
import { CustodyAcknowledgement, CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
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
let about: string;

beforeAll(async () => {
  home = await openEvidenceHouse();
  ({ imran, about } = home);
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
    const put = { evidenceId: newId(), evidence: buildEvidenceFacts({ aboutId: about }) };
    expect(await other.ask(recordEvidence, put)).toMatchObject({ refusal: { code: 'record.not-found' } });
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
