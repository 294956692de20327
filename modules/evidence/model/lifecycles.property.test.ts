import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { acknowledgeTransfer } from '#modules/evidence/model/acknowledge-transfer.ts';
import { correctEvidence } from '#modules/evidence/model/correct-evidence.ts';
import { CustodyAcknowledgement, CustodyTransfer, handOf } from '#modules/evidence/model/custody-transfer.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { buildEvidenceFacts, buildTransferFacts } from '#modules/evidence/testing/build-evidence.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { STAFF, walksOf } from '#platform/testing/walks.ts';

const NOBODY = 'nothereaaaaa';
const SENT = { sha256: 'a'.repeat(64), size: 5, mime: 'image/jpeg' } as const;
const evidenceId = (house: SmallHouse, which: number) => house.all(Evidence).at(-1 - which)?.id ?? NOBODY;
const HANDS = [
  [STAFF[0], STAFF[1]],
  [STAFF[0], null],
  [null, null],
  [STAFF[1], STAFF[1]],
] as const;

const property = walksOf({
  begins: [],
  kinds: [Evidence, CustodyTransfer, CustodyAcknowledgement],
  roles: ['investigator'],
  scripts: [
    ['thing', 'hand', 'receive', 'receive', 'give', 'receive'],
    ['thing', 'hand', 'give', 'receive', 'receive', 'give'],
    ['file', 'file', 'correct', 'hand', 'give', 'receive'],
  ],
  tries: {
    thing: (_, { id, on }) => [
      recordEvidence,
      { evidenceId: id, evidence: buildEvidenceFacts({ collected: day(on) }) },
    ],
    file: (_, { id, yes, which }) => [
      recordEvidence,
      {
        evidenceId: id,
        evidence: buildEvidenceFacts({ ...SENT, ...(which && { size: 6 }), ...(yes && { mime: null }) }),
      },
      { sent: SENT },
    ],
    correct: (house, { which }) => [
      correctEvidence,
      { evidenceId: evidenceId(house, which), changes: { description: 'Marked notes.' } },
    ],
    hand: (house, { id, which, yes, on }) => {
      const [giverId, receiverId] = HANDS[which + (yes ? 2 : 0)] ?? HANDS[0];
      const transfer = buildTransferFacts({
        evidenceId: evidenceId(house, which),
        giverId,
        receiverId,
        happened: day(on),
      });
      return [handOver, { transferId: id, transfer }];
    },
    give: (house, at) => acknowledged(house, 'giver', at),
    receive: (house, at) => acknowledged(house, 'receiver', at),
  },
});

function acknowledged(house: SmallHouse, side: string, { id, yes, on }: { id: string; yes: boolean; on: string }) {
  const transferId = house.all(CustodyTransfer).at(-1)?.id ?? NOBODY;
  const receiptNo = yes || on < '2024-05-13' ? 'R 17' : null;
  return [acknowledgeTransfer, { acknowledgementId: id, transferId, side, receiptNo }] as const;
}

test('the two ends of a hand-over are told by two different people, each once, a colleague by herself', () => {
  let complete = 0;
  const accepted = property((house) => {
    for (const transfer of house.all(CustodyTransfer)) {
      const given = house.all(CustodyAcknowledgement).filter(({ transferId }) => transferId === transfer.id);
      expect(new Set(given.map(({ side }) => side)).size).toBe(given.length);
      expect(new Set(given.map(({ changedBy }) => changedBy)).size).toBe(given.length);
      if (given.length === 2) complete += 1;
      for (const { side, hand, receiptNo, changedBy } of given) {
        const own = handOf(transfer, side);
        expect([hand, own ?? changedBy]).toEqual([own === null ? 'witness' : 'own', changedBy]);
        expect(receiptNo === null).toBe(hand === 'own');
        if (own === null) expect([transfer.giverId, transfer.receiverId]).not.toContain(changedBy);
      }
    }
  });
  expect(accepted).toBeGreaterThan(60);
  expect(complete).toBeGreaterThan(20);
});

test('the chain is only added to, goes from one to another, and not before the thing was found or ahead of today', () => {
  property((house, { before, today }) => {
    for (const kind of [CustodyTransfer, CustodyAcknowledgement])
      for (const was of before(kind as typeof CustodyTransfer))
        expect(house.all(kind as typeof CustodyTransfer).find(({ id }) => id === was.id)).toEqual(was);
    for (const { evidenceId, happened, giverId, receiverId } of house.all(CustodyTransfer)) {
      const evidence = house.all(Evidence).find(({ id }) => id === evidenceId);
      expect((happened.latest ?? '') >= (evidence?.collected.earliest ?? '~')).toBe(true);
      expect((happened.earliest ?? '') <= addDays(today, 1)).toBe(true);
      expect(giverId === null || giverId !== receiverId).toBe(true);
    }
  });
});

test('a file is the one that was sent, stands once in its place, and is never exchanged by a correction', () => {
  property((house, { before }) => {
    const files = house.all(Evidence).filter(({ sha256 }) => sha256 !== null);
    expect(files.length).toBeLessThan(2);
    for (const { sha256, size, mime } of files) expect({ sha256, size, mime }).toEqual(SENT);
    for (const was of before(Evidence)) {
      const now = house.all(Evidence).find(({ id }) => id === was.id);
      expect([now?.sha256, now?.aboutId, now?.size]).toEqual([was.sha256, was.aboutId, was.size]);
    }
  });
});
