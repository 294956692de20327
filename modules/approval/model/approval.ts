import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  /** The act by its name, and what was asked of it. */
  act: z.string().max(100),
  input: z.record(z.string(), z.unknown()),
  basedOn: z.record(AnyId, z.int().min(1)).nullable(),
  /** What the second person reads: colleagues and display codes, nothing finer. */
  sentence: z.strictObject({
    key: z.string().max(100),
    values: z.record(z.string().max(40), z.union([z.string().max(400), z.number()])),
  }),
  askedBy: AnyId,
  askedAt: Moment,
  expiresAt: Moment,
  /** Roles that may confirm. */
  confirmBy: z.array(z.string().max(40)),
  state: z.enum(['asked', 'confirmed', 'declined', 'withdrawn']),
  settledBy: AnyId.nullable(),
  settledAt: Moment.nullable(),
  declineWords: z.string().trim().min(1).max(1000).nullable(),
});

/** Something that takes two, asked by the first and waiting for the second. */
export const Approval = defineRecord({
  kind: 'approval',
  compartment: 'protection',
  facts,
  moments: ['askedAt', 'expiresAt', 'settledAt'],
});
export type ApprovalFacts = z.infer<typeof facts>;

export function isWaiting({ state, expiresAt }: Pick<ApprovalFacts, 'state' | 'expiresAt'>, now: string): boolean {
  return state === 'asked' && expiresAt > now;
}
