import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = z.string().trim().min(1).max(300);

export const transferFacts = z.strictObject({
  evidenceId: AnyId,
  fromWhom: Words,
  toWhom: Words,
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
  holds: ({ fromWhom, toWhom }) => fromWhom !== toWhom,
});
export type CustodyTransferFacts = z.infer<typeof transferFacts>;
