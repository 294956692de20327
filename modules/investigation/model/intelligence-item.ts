import { z } from 'zod';
import { Credibility } from '#kernel/code-lists/credibility.ts';
import { Reliability } from '#kernel/code-lists/reliability.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

export const STANDINGS = ['to-check', 'checking', 'confirmed', 'set-aside'] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** A code name: one word and perhaps a number. Anything longer would soon be a person's name. */
const SourceCode = z.string().regex(/^[A-Z][A-Z0-9-]{1,29}$/);

export const intelligenceFacts = z.strictObject({
  investigationId: AnyId,
  words: z.string().trim().min(1).max(2000),
  lang: z.string().min(2).max(10),
  /** The informant's code name and nothing else. Who it is lies sealed elsewhere. */
  sourceCode: SourceCode.nullable(),
  reliability: Reliability,
  credibility: Credibility,
  /** Coarse by default: a part of town, not a door. */
  place: z.string().trim().min(1).max(200).nullable(),
  collected: Dated,
  expiresOn: CalendarDay.nullable(),
  standing: Standing,
  setAsideReason: z.string().trim().min(1).max(1000).nullable(),
  checkedBy: AnyId.nullable(),
});

/** A lead: one thing that may be true, and how far it has been checked. */
export const IntelligenceItem = defineRecord({
  kind: 'intelligence-item',
  compartment: 'investigation',
  facts: intelligenceFacts,
  dated: ['collected'],
  holds: ({ standing, setAsideReason }) => (standing === 'set-aside') === (setAsideReason !== null),
});
export type IntelligenceFacts = z.infer<typeof intelligenceFacts>;
