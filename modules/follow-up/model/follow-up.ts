import { z } from 'zod';
import { ReintegrationOutcome } from '#kernel/code-lists/reintegration-outcome.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import type { ContactWay } from '#modules/person/model/contact-rules.ts';

export const FOLLOW_UP_METHODS = ['phone', 'home-visit', 'through-family', 'met-here', 'message'] as const;
export const FollowUpMethod = z.enum(FOLLOW_UP_METHODS);
export type FollowUpMethod = z.infer<typeof FollowUpMethod>;

/** Each method as the rules of safe contact name it. */
export const WAY_OF_METHOD = {
  phone: 'phone',
  'home-visit': 'home-visit',
  'through-family': 'through-someone',
  'met-here': 'at-ours',
  message: 'message',
} as const satisfies Record<FollowUpMethod, ContactWay>;

/** How she is, as she or whoever was reached says. Not reaching her is an answer of its own, and no good news. */
export const SAFE_ANSWERS = ['yes', 'concern', 'no', 'not-reached', 'declined', 'not-asked', 'unknown'] as const;
export const SafeAnswer = z.enum(SAFE_ANSWERS);
export type SafeAnswer = z.infer<typeof SafeAnswer>;

/** How a claim was checked. Hearing it once more from the same mouth is no check. */
export const VERIFIED_HOW = ['saw-her', 'saw-the-home', 'spoke-to-her', 'papers', 'authority'] as const;
export const VerifiedHow = z.enum(VERIFIED_HOW);

/** `post-return`: one of the visits that follow every return. */
export const OCCASIONS = ['asking', 'post-return'] as const;

/** What a follow-up that was done found out. */
export const Findings = z.strictObject({
  doneWhen: Dated,
  method: FollowUpMethod,
  safe: SafeAnswer,
  /** How she is said to be living. A claim: with the day it was made and who made it, and never counted as proved by itself. */
  claim: ReintegrationOutcome.nullable(),
  /** Who says so; null where nobody can tell any more, and the claim then says that it has no source. */
  claimSource: Source.nullable(),
  /** Who checked it with their own eyes; null where nobody did. */
  verifiedBy: z.string().trim().min(1).max(200).nullable(),
  verifiedHow: VerifiedHow.nullable().exactOptional(),
  /** Whether somebody saw the home; null where it is not recorded. */
  homeChecked: z.boolean().nullable(),
  /** In her own words. */
  words: z.string().trim().min(1).max(10_000).nullable(),
  lang: z.string().min(2).max(10),
  nextDueOn: CalendarDay.nullable(),
});
export type Findings = z.infer<typeof Findings>;

const facts = z.strictObject({
  ...Findings.shape,
  personId: AnyId,
  dueOn: CalendarDay,
  /** How somebody means to ask; null where that is left open. */
  plannedWay: FollowUpMethod.nullable(),
  doneWhen: Dated.nullable(),
  method: FollowUpMethod.nullable(),
  safe: SafeAnswer.nullable(),
  verifiedHow: VerifiedHow.nullable(),
  occasion: z.enum(OCCASIONS),
  returnId: AnyId.nullable(),
});

/** Asking after a person who has gone on: due on a day, and then what was found out. */
export const FollowUp = defineRecord({
  kind: 'follow-up',
  compartment: 'services',
  facts,
  dated: ['doneWhen'],
  sources: ['claimSource'],
  holds: ({ verifiedHow, verifiedBy }) => verifiedHow === null || verifiedBy !== null,
});
export type FollowUpFacts = z.infer<typeof facts>;

/** The facts of one that is only due. */
export function due(personId: string, dueOn: string, plannedWay: FollowUpMethod | null = null): FollowUpFacts {
  return {
    personId,
    dueOn,
    plannedWay,
    doneWhen: null,
    method: null,
    safe: null,
    claim: null,
    claimSource: null,
    verifiedBy: null,
    verifiedHow: null,
    occasion: 'asking',
    returnId: null,
    homeChecked: null,
    words: null,
    lang: 'en',
    nextDueOn: null,
  };
}
