import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import { buildEvidence, buildEvidenceFacts, buildTransferFacts } from '#modules/evidence/testing/build-evidence.ts';
import { correctEvidence } from './correct-evidence.ts';
import { handOver } from './hand-over.ts';
import { recordEvidence } from './record-evidence.ts';

const SHA = 'a'.repeat(64);
const FILE = { sha256: SHA, size: 12, mime: 'image/jpeg', originalName: 'IMG_0001.jpg' };
const asking: Asking = {
  actor: { staffId: 'staffaaaaaaa', organisationId: 'orgaaaaaaaaa', name: 'Imran', roles: ['investigator'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
};
const codeOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);

describe('recording evidence', () => {
  const record = (facts = {}, known: object = {}) =>
    recordEvidence.decide(
      { evidenceId: 'evidenaaaaaa', evidence: buildEvidenceFacts(facts) },
      { same: null, sent: null, ...known } as never,
      asking,
    );

  test('takes a thing that is no file, in the need-to-know of what it belongs to', () =>
    expect(record()).toMatchObject({
      events: [{ kind: 'evidence', scopeId: 'investaaaaaa', facts: { sha256: null } }],
    }));
  test('takes a file that this colleague sent', () =>
    expect(record(FILE, { sent: { sha256: SHA, size: 12, mime: 'image/jpeg' } }).accepted).toBe(true));
  test('is refused for a hash that nobody here sent', () => expect(codeOf(record(FILE))).toBe('evidence.file-missing'));
  test('is refused on a device, which knows of no sent file', () =>
    expect(
      codeOf(
        recordEvidence.decide(
          { evidenceId: 'evidenaaaaaa', evidence: buildEvidenceFacts(FILE) },
          { same: null },
          asking,
        ),
      ),
    ).toBe('evidence.file-missing'));
  test('is refused when the size is not that of the file', () =>
    expect(codeOf(record(FILE, { sent: { sha256: SHA, size: 13, mime: 'image/jpeg' } }))).toBe(
      'evidence.file-differs',
    ));
  test('is refused when the file is of another kind than its content says', () =>
    expect(codeOf(record(FILE, { sent: { sha256: SHA, size: 12, mime: 'text/plain' } }))).toBe(
      'evidence.file-differs',
    ));
  test('is refused when a file is named by half', () => {
    expect(codeOf(record({ ...FILE, mime: null }))).toBe('evidence.file-half-named');
    expect(codeOf(record({ originalName: 'IMG_0001.jpg' }))).toBe('evidence.file-half-named');
  });
  test('is refused a second time in the same place', () =>
    expect(codeOf(record(FILE, { same: buildEvidence(FILE) }))).toBe('evidence.already-recorded'));
  test('is refused for a day to come', () =>
    expect(codeOf(record({ collected: day('2024-06-01') }))).toBe('evidence.collected-ahead'));
});

describe('a correction of evidence', () => {
  test('changes what is said of it', () =>
    expect(
      correctEvidence.decide(
        { evidenceId: 'evidenaaaaaa', changes: { description: 'Notes.' } },
        { evidence: buildEvidence() },
        asking,
      ),
    ).toMatchObject({
      events: [{ changes: { description: 'Notes.' } }],
    }));
  test('cannot name another file', () =>
    expect(correctEvidence.input.safeParse({ evidenceId: 'evidenaaaaaa', changes: { sha256: SHA } }).success).toBe(
      false,
    ));
});

describe('a hand-over', () => {
  const give = (facts = {}) =>
    handOver.decide(
      { transferId: 'transfaaaaaa', transfer: buildTransferFacts(facts) },
      { evidence: buildEvidence() },
      asking,
    );

  test('lies with the evidence', () =>
    expect(give()).toMatchObject({ events: [{ kind: 'custody-transfer', scopeId: 'investaaaaaa' }] }));
  test('is refused before the evidence was collected', () =>
    expect(codeOf(give({ happened: day('2024-05-07') }))).toBe('evidence.handed-before-collected'));
  test('is refused for a day to come', () =>
    expect(codeOf(give({ happened: day('2024-06-01') }))).toBe('evidence.handed-ahead'));
  test('is refused from one hand to the same', () =>
    expect(codeOf(give({ toWhom: 'the officer in charge' }))).toBe('evidence.handed-to-same'));
});
