import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';

/** After so many days nothing of an offer is kept: it is of no use any more, and a list of helpers is worth stealing. */
export const OFFER_DAYS = 90;

/** Somebody would lend a hand, as the public site leaves it in the inbox. No life story: who, how to reach, what with. */
export const SentOffer = z.strictObject({
  name: z.string().trim().min(1).max(80),
  reach: z.string().trim().min(1).max(120),
  languages: z.string().trim().min(1).max(120).nullable(),
  skills: z.string().trim().min(1).max(300).nullable(),
  days: z.string().trim().min(1).max(120).nullable(),
});
export type SentOffer = z.infer<typeof SentOffer>;
export type WaitingOffer = SentOffer & { id: string; language: StoryLanguage; cameAt: string };

export const OFFER_STATES = ['answered', 'passed-on', 'no-thanks', 'forgotten', 'settled'] as const;
/** What became of an offer that a colleague was asked to call. */
export const OFFER_OUTCOMES = ['takes-part', 'later', 'not-suited', 'not-reached'] as const;
export const OfferOutcome = z.enum(OFFER_OUTCOMES);

const facts = z.strictObject({
  state: z.enum(OFFER_STATES),
  cameOn: CalendarDay,
  /** From this day on no word of it is kept, whoever looked at it. */
  forgetOn: CalendarDay,
  answeredOn: CalendarDay,
  answeredBy: AnyId,
  /** To whose desk it went. */
  passedTo: AnyId.nullable(),
  outcome: OfferOutcome.nullable(),
  settledOn: CalendarDay.nullable(),
});
export type OfferFacts = z.infer<typeof facts>;

/** That an offer of help was answered. Who offered stands in the inbox alone, where it can be forgotten whole. */
export const VolunteerOffer = defineRecord({
  kind: 'volunteer-offer',
  compartment: 'publishing',
  facts,
  holds: ({ state, outcome, settledOn }) =>
    (state === 'settled') === (outcome !== null) && (outcome === null) === (settledOn === null),
});
