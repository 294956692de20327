import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const GOES_ALONG = ['belongings', 'papers', 'medicines', 'money', 'phone', 'file-copy', 'other'] as const;
export const RECEIPTS = ['here', 'signed-paper', 'letter', 'message'] as const;

const Along = z.strictObject({ what: z.enum(GOES_ALONG), words: z.string().trim().min(1).max(300) });
export type Along = z.infer<typeof Along>;

const facts = z.strictObject({
  personId: AnyId,
  fromPlacementId: AnyId,
  fromId: AnyId,
  toId: AnyId,
  why: z.string().trim().min(1).max(1000),
  plannedOn: CalendarDay.nullable(),
  /** The order that moves a child, or why it cannot wait for one. */
  orderRef: Words(200),
  withoutOrder: Words(1000),
  /** Whether she herself agrees; null where she was not asked. No adult is moved without it. */
  sheAgrees: z.boolean().nullable(),
  along: z.array(Along).max(30),
  /** First acknowledgement: who gave her into other hands, when, and to whom. */
  handedAt: Moment.nullable(),
  handedBy: AnyId.nullable(),
  handedTo: Words(200),
  /** Second acknowledgement: that she has arrived, and who says so. */
  receivedAt: Moment.nullable(),
  receivedBy: AnyId.nullable(),
  receivedHow: z.enum(RECEIPTS).nullable(),
  receiptRef: Words(200),
  /** What was to go along and did not arrive. */
  notArrived: Words(1000),
  toPlacementId: AnyId.nullable(),
  calledOff: Moment.nullable(),
  calledOffWhy: Words(500),
});

/**
 * A person goes from one place to another, with what is hers. It stays open until giver and receiver have both
 * acknowledged: between two signatures is where children are lost.
 */
export const Transfer = defineRecord({
  kind: 'transfer',
  compartment: 'placement',
  facts,
  moments: ['handedAt', 'receivedAt', 'calledOff'],
  holds: ({ handedAt, receivedAt, calledOff }) =>
    (receivedAt === null || (handedAt !== null && receivedAt >= handedAt)) &&
    (calledOff === null || receivedAt === null),
});
export type TransferFacts = z.infer<typeof facts>;
export const NewTransfer = facts.pick({
  personId: true,
  fromPlacementId: true,
  toId: true,
  why: true,
  plannedOn: true,
  orderRef: true,
  withoutOrder: true,
  sheAgrees: true,
  along: true,
});

export type TransferState = 'called-off' | 'received' | 'on-the-way' | 'planned';

export function transferState({
  calledOff,
  receivedAt,
  handedAt,
}: Pick<TransferFacts, 'calledOff' | 'receivedAt' | 'handedAt'>): TransferState {
  if (calledOff !== null) return 'called-off';
  if (receivedAt !== null) return 'received';
  return handedAt === null ? 'planned' : 'on-the-way';
}

export function isOpenTransfer(transfer: Pick<TransferFacts, 'calledOff' | 'receivedAt' | 'handedAt'>): boolean {
  const state = transferState(transfer);
  return state === 'planned' || state === 'on-the-way';
}
