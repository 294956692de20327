import { z } from 'zod';
import type { Actor } from '#kernel/actor.ts';
import { GLASS_CATEGORIES } from '#kernel/break-glass.ts';
import { DisplayCode } from '#kernel/display-code.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

export const VERDICTS = ['justified', 'to-talk-about', 'not-justified'] as const;

const facts = z.strictObject({
  staffId: AnyId,
  code: DisplayCode,
  category: z.enum(GLASS_CATEGORIES),
  reason: z.string().trim().min(20).max(1000),
  openedAt: Moment,
  untilAt: Moment,
  /** Null where the code opened nothing: it means nobody, or somebody this colleague must never see. */
  personId: AnyId.nullable(),
  caseFileId: AnyId.nullable(),
  /** Who was told at once, and of whom one reviews it. */
  reviewers: z.array(AnyId),
  endedAt: Moment.nullable(),
  endedBy: AnyId.nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  reviewWords: z.string().trim().min(1).max(2000).nullable(),
  reviewedBy: AnyId.nullable(),
  reviewedAt: Moment.nullable(),
});

/** Someone opened what is not hers in an emergency. It stands in the history of the file for ever. */
export const BreakGlass = defineRecord({
  kind: 'break-glass',
  compartment: 'protection',
  facts,
  moments: ['openedAt', 'untilAt', 'endedAt', 'reviewedAt'],
});
export type BreakGlassFacts = z.infer<typeof facts>;

export function isOpen({ endedAt, untilAt }: Pick<BreakGlassFacts, 'endedAt' | 'untilAt'>, now: string): boolean {
  return endedAt === null && untilAt > now;
}

/** Those who were told, and any director. */
export function mayReview({ reviewers, staffId }: BreakGlassFacts, actor: Actor): boolean {
  return staffId !== actor.staffId && (reviewers.includes(actor.staffId) || actor.roles.includes('director'));
}
