import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

/** What should stand before anyone goes in. Handbook §4.1, "before". */
export const GO_CRITERIA = [
  'second_source',
  'authority_named',
  'numbers_and_ages',
  'legal_power',
  'women_officers',
  'exits_known',
  'beds_ready',
  'doctor_ready',
  'separate_vehicles',
  'abort_signs',
] as const;
export const GoCriterion = z.enum(GO_CRITERIA);
export type GoCriterion = z.infer<typeof GoCriterion>;

export const decisionFacts = z.strictObject({
  investigationId: AnyId,
  caseFileId: AnyId.nullable(),
  decision: z.enum(['go', 'no-go', 'wait']),
  criteria: z.array(GoCriterion).max(GO_CRITERIA.length),
  reason: z.string().trim().min(1).max(2000),
  decided: Dated,
  decidedBy: AnyId,
  /** Going in takes two: until a second person has confirmed, a go is only asked for. */
  confirmedBy: AnyId.nullable(),
  confirmed: Dated.nullable(),
});

/** Go, no-go or wait, with what was ticked and why. Decisions are added, never rewritten. */
export const GoDecision = defineRecord({
  kind: 'go-decision',
  compartment: 'investigation',
  facts: decisionFacts,
  dated: ['decided', 'confirmed'],
});
export type GoDecisionFacts = z.infer<typeof decisionFacts>;
