import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const RETURN_TO = ['family', 'relative', 'own-home', 'home-country', 'other-care'] as const;
export const WISHES = ['wishes', 'does-not-wish', 'unsure', 'not-asked'] as const;
export const DECISIONS = ['return', 'wait', 'no-return'] as const;

const facts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  to: z.enum(RETURN_TO),
  wish: z.enum(WISHES),
  /** What she said, in her words. */
  wishWords: Words(5000),
  lang: z.string().min(2).max(10),
  wishSaid: Dated.nullable(),
  homeStudyId: AnyId.nullable(),
  /** Number of the committee's or the magistrate's order. */
  orderRef: Words(200),
  orderOn: CalendarDay.nullable(),
  /** The order, where it is written down with her stay; and the paper itself, where it is kept with the evidence. */
  orderId: AnyId.nullable(),
  orderPaperId: AnyId.nullable(),
  decision: z.enum(DECISIONS),
  decided: Dated,
  decidedBy: z.string().trim().min(1).max(200),
  why: z.string().trim().min(1).max(5000),
  source: Source,
});

/** Whether she returns, and where to: with her own wish first, then what was found, then the order. */
export const ReturnDecision = defineRecord({
  kind: 'return-decision',
  compartment: 'case',
  facts,
  dated: ['wishSaid', 'decided'],
  sources: ['source'],
});
export const returnDecisionFacts = facts;
export type ReturnDecisionFacts = z.infer<typeof facts>;
