import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord, type StoredOf } from '#kernel/record.ts';

const Words = z.string().trim().min(1).max(300);

export const transferFacts = z.strictObject({
  evidenceId: AnyId,
  fromWhom: Words,
  toWhom: Words,
  /** The colleague who gave or received it; null for somebody outside, whose signed receipt stands for the hand. */
  giverId: AnyId.nullable(),
  receiverId: AnyId.nullable(),
  happened: Dated,
  purpose: Words,
  sealNo: z.string().trim().min(1).max(100).nullable(),
  condition: z.string().trim().min(1).max(1000).nullable(),
});

/** One hand-over. The chain is only ever added to: a missing link is what a defence looks for. */
export const CustodyTransfer = defineRecord({
  kind: 'custody-transfer',
  compartment: 'evidence',
  facts: transferFacts,
  dated: ['happened'],
  holds: ({ fromWhom, toWhom, giverId, receiverId }) =>
    fromWhom !== toWhom && (giverId === null || giverId !== receiverId),
});
export type CustodyTransferFacts = z.infer<typeof transferFacts>;

export const SIDES = ['giver', 'receiver'] as const;
export type Side = (typeof SIDES)[number];

const acknowledgementFacts = z.strictObject({
  transferId: AnyId,
  evidenceId: AnyId,
  side: z.enum(SIDES),
  /** `own`: the colleague herself. `witness`: one who holds the signed receipt of somebody outside. */
  hand: z.enum(['own', 'witness']),
  receiptNo: z.string().trim().min(1).max(100).nullable(),
  acknowledgedAt: Moment,
});

/** One side of a hand-over says that it happened. It is open until both have, and never by one person. */
export const CustodyAcknowledgement = defineRecord({
  kind: 'custody-acknowledgement',
  compartment: 'evidence',
  facts: acknowledgementFacts,
  moments: ['acknowledgedAt'],
  holds: ({ hand, receiptNo }) => (hand === 'witness') === (receiptNo !== null),
});

/** The colleague whose hand this side is; null where it is somebody's outside. */
export function handOf({ giverId, receiverId }: Pick<CustodyTransferFacts, 'giverId' | 'receiverId'>, side: Side) {
  return side === 'giver' ? giverId : receiverId;
}

/** The sides that have not said yet that it happened. */
export function openSides(given: readonly Pick<StoredOf<typeof CustodyAcknowledgement>, 'side'>[]): Side[] {
  return SIDES.filter((side) => !given.some((one) => one.side === side));
}
