import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildEvidence, buildTransfer, buildTransferFacts } from '#modules/evidence/testing/build-evidence.ts';
import { acknowledgeTransfer } from './acknowledge-transfer.ts';
import { custodyDues, custodyTransferTimeline } from './custody-telling.ts';
import { handOver } from './hand-over.ts';

const [IMRAN, ZOYA, FARAH] = ['imranaaaaaaa', 'zoyaaaaaaaaa', 'farahaaaaaaa'];
const askedBy = (staffId: string): Asking => ({
  actor: { staffId, organisationId: 'orgaaaaaaaaa', name: 'x', roles: ['investigator'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
});
const codeOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);
const between = (giverId: string | null, receiverId: string | null) => buildTransfer({ giverId, receiverId });
const given = (side: 'giver' | 'receiver', changedBy: string) => ({ ...between(null, null), side, changedBy }) as never;

function acknowledge(
  who: string,
  side: 'giver' | 'receiver',
  transfer: object,
  before: never[] = [],
  receiptNo: string | null = null,
) {
  const input = { acknowledgementId: 'ackaaaaaaaaa', transferId: 'transfaaaaaa', side, receiptNo };
  return acknowledgeTransfer.decide(input, { transfer, given: before } as never, askedBy(who));
}

describe('a hand-over between two colleagues', () => {
  const hand = (by: string) =>
    handOver.decide(
      { transferId: 'transfaaaaaa', transfer: buildTransferFacts({ giverId: IMRAN, receiverId: ZOYA }) },
      { evidence: buildEvidence() },
      askedBy(by),
    );

  test('written down by one of them is her own acknowledgement, and no other', () => {
    expect(hand(IMRAN)).toMatchObject({
      events: [{ kind: 'custody-transfer' }, { facts: { side: 'giver', hand: 'own' } }],
    });
    expect(hand(ZOYA)).toMatchObject({ events: [{ kind: 'custody-transfer' }, { facts: { side: 'receiver' } }] });
    expect(hand(FARAH)).toMatchObject({ events: [{ kind: 'custody-transfer' }] });
  });
  test('to oneself is refused', () =>
    expect(
      codeOf(
        handOver.decide(
          { transferId: 'transfaaaaaa', transfer: buildTransferFacts({ giverId: IMRAN, receiverId: IMRAN }) },
          { evidence: buildEvidence() },
          askedBy(IMRAN),
        ),
      ),
    ).toBe('evidence.handed-to-same'));
  test('is acknowledged by each hand for herself', () => {
    expect(acknowledge(ZOYA, 'receiver', between(IMRAN, ZOYA), [given('giver', IMRAN)]).accepted).toBe(true);
    expect(codeOf(acknowledge(IMRAN, 'receiver', between(IMRAN, ZOYA)))).toBe('evidence.not-your-hand');
    expect(codeOf(acknowledge(FARAH, 'receiver', between(IMRAN, ZOYA)))).toBe('evidence.not-your-hand');
  });
  test('is acknowledged once', () =>
    expect(codeOf(acknowledge(ZOYA, 'receiver', between(IMRAN, ZOYA), [given('receiver', ZOYA)]))).toBe(
      'evidence.already-acknowledged',
    ));
});

describe('a hand-over to somebody outside', () => {
  test('is acknowledged by a colleague who holds the receipt', () => {
    expect(acknowledge(ZOYA, 'receiver', between(IMRAN, null), [], 'R 17')).toMatchObject({
      events: [{ facts: { hand: 'witness', receiptNo: 'R 17' } }],
    });
    expect(codeOf(acknowledge(ZOYA, 'receiver', between(IMRAN, null)))).toBe('evidence.receipt-missing');
  });
  test('is not acknowledged at both ends by one person', () => {
    expect(codeOf(acknowledge(IMRAN, 'receiver', between(IMRAN, null), [], 'R 17'))).toBe('evidence.both-hands');
    expect(codeOf(acknowledge(ZOYA, 'receiver', between(null, null), [given('giver', ZOYA)], 'R 17'))).toBe(
      'evidence.both-hands',
    );
  });
});

describe('an open hand-over', () => {
  const reader = (acknowledged: never[]): Reader => ({
    all: (kind) => (kind.kind === 'custody-transfer' ? [between(IMRAN, ZOYA)] : acknowledged) as never,
    get: () => null,
  });
  const said = { ...(given('giver', IMRAN) as object), transferId: 'transfaaaaaa' } as never;

  test('says in the timeline which hand is missing', () => {
    const [told] = custodyTransferTimeline.tell(between(IMRAN, ZOYA), reader([said]));
    expect(told?.missing).toEqual(['evidence:custody.missing.receiver']);
    expect(told?.quiet).toEqual({ key: 'evidence:quiet.handedOver' });
  });
  test('is due for the colleague whose hand is missing, and for nobody else', () => {
    const dues = (who: string) =>
      custodyDues(reader([said]), askedBy(who).actor, { today: '', at: '' }).map(({ id }) => id);
    expect(dues(ZOYA)).toEqual(['transfaaaaaa-receiver']);
    expect([...dues(IMRAN), ...dues(FARAH)]).toEqual([]);
  });
});
