import { z } from 'zod';
import { AnswerState } from '#kernel/code-lists/answer-state.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Who gave the answers: she herself, she with one of us, or others about her. */
export const ANSWERERS = ['herself', 'with-her', 'about-her'] as const;

/** Either a step of the scale or one of the four ways of having no answer; never neither. */
export const Answer = z
  .strictObject({
    item: z.string().min(1).max(60),
    step: z.string().min(1).max(60).nullable(),
    unknown: AnswerState.nullable(),
    words: Words(1000),
  })
  .refine(({ step, unknown }) => (step === null) !== (unknown === null));
export type Answer = z.infer<typeof Answer>;

export const assessmentFacts = z.strictObject({
  personId: AnyId,
  toolCode: z.string().min(1).max(60),
  toolEdition: z.int().min(1),
  happened: Dated,
  answerer: z.enum(ANSWERERS),
  lang: z.string().min(2).max(10),
  answers: z.array(Answer).max(60),
  /** Counted by the rule of the tool; null where the rule counts nothing or too little was answered. */
  score: z.number().nullable(),
  answered: z.int().min(0),
  asked: z.int().min(0),
  /** What she says to it. */
  ownWords: Words(5000),
  ourWords: Words(5000),
});

/** The questions of one edition of a tool, answered on one day. */
export const Assessment = defineRecord({
  kind: 'assessment',
  compartment: 'services',
  facts: assessmentFacts,
  dated: ['happened'],
  secret: ['score', 'answered'],
});
export type AssessmentFacts = z.infer<typeof assessmentFacts>;

export const RISK_SIGNS = [
  'being-searched-for',
  'threatened',
  'contact-with-recruiter',
  'debt',
  'no-money',
  'nowhere-to-stay',
  'self-harm',
  'substance',
  'unsafe-family',
  'trial-coming',
  'ran-away-before',
  'child-alone',
] as const;

export const RISK_VOICES = ['said', 'not-asked', 'did-not-want', 'not-able'] as const;

const riskFacts = z.strictObject({
  personId: AnyId,
  happened: Dated,
  level: RiskLevel,
  signs: z.array(z.enum(RISK_SIGNS)).max(RISK_SIGNS.length),
  ourWords: Words(5000),
  /** How she sees it herself, or why that is not known. It stands beside ours and is never counted together with it. */
  voice: z.enum(RISK_VOICES),
  ownLevel: RiskLevel.nullable(),
  ownWords: Words(5000),
  lang: z.string().min(2).max(10),
  /** What is done about it. */
  response: Words(2000),
  reviewOn: CalendarDay,
});

/** How much danger there is, as we see it and as she sees it: two views, side by side. */
export const RiskView = defineRecord({
  kind: 'risk-view',
  compartment: 'services',
  facts: riskFacts,
  dated: ['happened'],
  secret: ['level', 'signs', 'ownLevel'],
  holds: ({ voice, ownLevel, ownWords }) => (voice === 'said') === (ownLevel !== null || ownWords !== null),
});
export type RiskViewFacts = z.infer<typeof riskFacts>;

const ORDER: readonly RiskLevel[] = ['low', 'medium', 'high', 'critical'];

/** How the two views stand to each other. Neither is the true one: disagreement is told, never averaged away. */
export function compareViews({ level, ownLevel }: Pick<RiskViewFacts, 'level' | 'ownLevel'>) {
  const [ours, own] = [ORDER.indexOf(level), ownLevel === null ? -1 : ORDER.indexOf(ownLevel)];
  if (ours < 0 || own < 0) return 'not-comparable';
  return ours === own ? 'same' : own > ours ? 'sees-more' : 'sees-less';
}
