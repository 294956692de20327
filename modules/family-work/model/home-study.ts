import { z } from 'zod';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const ORDERED_BY = ['committee', 'magistrate', 'ourselves', 'partner'] as const;
/** Whether somebody of the family took part in what was done to her. Never assumed either way. */
export const FAMILY_PARTS = ['no-sign', 'suspected', 'known', 'not-known'] as const;
export const RECOMMENDATIONS = ['return', 'return-with-conditions', 'not-now', 'no-return'] as const;
const GO: readonly string[] = ['return', 'return-with-conditions'];

export const studyFindings = z.strictObject({
  visited: Dated,
  visitedBy: z.string().trim().min(1).max(200),
  peopleMet: Words(1000),
  findings: z.string().trim().min(1).max(10_000),
  familyPart: z.enum(FAMILY_PARTS),
  risk: RiskLevel,
  recommendation: z.enum(RECOMMENDATIONS),
  conditions: Words(2000),
});

const facts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  orderedBy: z.enum(ORDERED_BY),
  orderRef: Words(200),
  asked: Dated,
  dueOn: CalendarDay.nullable(),
  ...studyFindings.shape,
  visited: Dated.nullable(),
  visitedBy: Words(200),
  findings: Words(10_000),
  familyPart: z.enum(FAMILY_PARTS).nullable(),
  risk: RiskLevel.nullable(),
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  writtenBy: AnyId.nullable(),
  signedBy: AnyId.nullable(),
  signedAt: Moment.nullable(),
  /** Why the second colleague sent it back. */
  sentBack: Words(2000),
  source: Source,
});

/**
 * Whether the place she would go to is safe: who went there, whom they met, what they found. A recommendation counts
 * when a second colleague has signed it; whoever was there may have been frightened or won over.
 */
export const HomeStudy = defineRecord({
  kind: 'home-study',
  compartment: 'case',
  facts,
  dated: ['asked', 'visited'],
  moments: ['signedAt'],
  sources: ['source'],
  secret: ['familyPart'],
  holds: ({ recommendation, findings, signedBy, writtenBy }) =>
    (recommendation === null) === (findings === null) &&
    (signedBy === null || (recommendation !== null && signedBy !== writtenBy)),
});
export type HomeStudyFacts = z.infer<typeof facts>;
export const homeStudyFacts = facts;

export const STUDY_STATES = ['asked', 'written', 'sent-back', 'signed'] as const;
export type StudyState = (typeof STUDY_STATES)[number];

export function stateOfStudy(study: Pick<HomeStudyFacts, 'recommendation' | 'signedBy' | 'sentBack'>): StudyState {
  if (study.signedBy !== null) return 'signed';
  if (study.sentBack !== null) return 'sent-back';
  return study.recommendation === null ? 'asked' : 'written';
}

export function isGo(recommendation: string | null): boolean {
  return recommendation !== null && GO.includes(recommendation);
}

/** Taken part, or perhaps: nobody is sent back into those hands on our word. */
export function tookPart(familyPart: string | null): boolean {
  return familyPart === 'suspected' || familyPart === 'known';
}
