import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();
const Language = z.string().min(2).max(10);

/** How far the plan is the person's own. A plan that nobody has spoken about with her is ours, and says so. */
export const SHARES = ['made-together', 'agreed', 'told', 'not-yet'] as const;
export const Share = z.enum(SHARES);

const planFacts = z.strictObject({
  personId: AnyId,
  /** Grows by one with each review; what an earlier edition held stands in its review. */
  edition: z.int().min(1),
  opened: Dated,
  editionSince: Dated,
  share: Share,
  /** What should come of it all, in her own words. */
  ownWords: Words(2000),
  lang: Language,
  reviewOn: CalendarDay,
  ended: Dated.nullable(),
  endedWords: Words(1000),
});

/** What a person wants to come of the next months, and what each of us does for it. At most one is open. */
export const CarePlan = defineRecord({
  kind: 'care-plan',
  compartment: 'services',
  facts: planFacts,
  dated: ['opened', 'editionSince', 'ended'],
  holds: ({ ended, endedWords }) => (ended === null) === (endedWords === null),
});
export type CarePlanFacts = z.infer<typeof planFacts>;

/** What a goal is about. Belief is none of them: no help here is tied to it. */
export const CARE_DOMAINS = [
  'safety',
  'health',
  'healing',
  'learning',
  'livelihood',
  'law',
  'family',
  'home',
  'papers',
  'other',
] as const;
export type CareDomain = (typeof CARE_DOMAINS)[number];

/** Whose the goal is. What she is against is no goal of hers, however good we think it. */
export const HER_SIDES = ['hers', 'agrees', 'against', 'not-asked'] as const;
export const GOAL_STATES = ['open', 'reached', 'let-go'] as const;

export const goalFacts = z.strictObject({
  personId: AnyId,
  planId: AnyId,
  domain: z.enum(CARE_DOMAINS),
  ownWords: Words(2000),
  lang: Language,
  /** By what one will see that it is reached, in plain words of ours. */
  objective: z.string().trim().min(1).max(1000),
  herSide: z.enum(HER_SIDES),
  since: Dated,
  state: z.enum(GOAL_STATES),
  settled: Dated.nullable(),
  settledWords: Words(2000),
});

/** Something she wants to reach, as she says it. */
export const CareGoal = defineRecord({
  kind: 'care-goal',
  compartment: 'services',
  facts: goalFacts,
  dated: ['since', 'settled'],
  secret: ['domain'],
  holds: ({ state, settled, herSide, ownWords }) =>
    (state === 'open') === (settled === null) && (herSide !== 'hers' || ownWords !== null),
});
export type CareGoalFacts = z.infer<typeof goalFacts>;

export const DOERS = ['colleague', 'herself', 'someone'] as const;
export const NOT_DONE_REASONS = [
  'changed-mind',
  'not-available',
  'refused-elsewhere',
  'we-did-not',
  'not-safe',
] as const;
export const ACTION_STATES = ['to-do', 'done', 'not-done'] as const;

export const actionFacts = z.strictObject({
  personId: AnyId,
  planId: AnyId,
  goalId: AnyId,
  words: z.string().trim().min(1).max(1000),
  doer: z.enum(DOERS),
  staffId: AnyId.nullable(),
  /** Who else does it: an office, an aunt. */
  who: Words(200),
  dueOn: CalendarDay.nullable(),
  state: z.enum(ACTION_STATES),
  settled: Dated.nullable(),
  reason: z.enum(NOT_DONE_REASONS).nullable(),
  settledWords: Words(2000),
});

/** One step towards a goal: who takes it, by when, and what became of it. What was not done has a reason. */
export const CareAction = defineRecord({
  kind: 'care-action',
  compartment: 'services',
  facts: actionFacts,
  dated: ['settled'],
  secret: ['reason'],
  holds: ({ state, settled, reason, doer, staffId }) =>
    (state === 'to-do') === (settled === null) &&
    (state === 'not-done') === (reason !== null) &&
    (doer === 'colleague') === (staffId !== null),
});
export type CareActionFacts = z.infer<typeof actionFacts>;

/** Whether her own voice stands in a review, and if not, why. */
export const VOICES = ['said', 'not-asked', 'did-not-want', 'not-able'] as const;

const GoalThen = z.strictObject({
  goalId: AnyId,
  objective: z.string().max(1000),
  ownWords: z.string().max(2000).nullable(),
  state: z.enum(GOAL_STATES),
  actions: z.int().min(0),
  done: z.int().min(0),
});

const reviewFacts = z.strictObject({
  personId: AnyId,
  planId: AnyId,
  /** The edition that was looked at. */
  edition: z.int().min(1),
  happened: Dated,
  voice: z.enum(VOICES),
  ownWords: Words(5000),
  lang: Language,
  ourWords: Words(5000),
  /** The goals as they stood on that day: later corrections do not change what was agreed then. */
  goals: z.array(GoalThen).max(100),
  nextOn: CalendarDay,
});

/** A day on which the plan was looked at again, with what she says of it; the edition that was in force is kept in it. */
export const CareReview = defineRecord({
  kind: 'care-review',
  compartment: 'services',
  facts: reviewFacts,
  dated: ['happened'],
  holds: ({ voice, ownWords }) => (voice === 'said') === (ownWords !== null),
});
export type CareReviewFacts = z.infer<typeof reviewFacts>;

export const PLAN_KEEPERS = ['case-manager', 'counsellor'] as const;
