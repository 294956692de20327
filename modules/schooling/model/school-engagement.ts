import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { Grade } from './education-record.ts';

export const SCHOOL_DECISIONS = ['asked', 'allowed', 'refused'] as const;
export const SchoolDecision = z.enum(SCHOOL_DECISIONS);

/** What is asked for, and of whom: a school may let her sit an exam, a board may have to. */
export const ASKED_FOR = ['exams', 'place', 'papers', 'other'] as const;
export const ASKED_OF = ['school', 'board', 'education-office'] as const;

const facts = z.strictObject({
  personId: AnyId,
  schoolId: AnyId.nullable(),
  about: z.enum(ASKED_FOR),
  askedOf: z.enum(ASKED_OF),
  /** When we spoke to the school. */
  asked: Dated,
  request: z.string().trim().min(1).max(2000),
  decision: SchoolDecision,
  decided: Dated.nullable(),
  decidedBy: z.string().trim().min(1).max(200).nullable(),
  examWindow: Dated.nullable(),
  plannedGrade: Grade.nullable(),
  note: z.string().trim().min(1).max(2000).nullable(),
  source: Source,
});

/** What we asked a school for, and what it answered: exams, a place, patience. */
export const SchoolEngagement = defineRecord({
  kind: 'school-engagement',
  compartment: 'schooling',
  facts,
  dated: ['asked', 'decided', 'examWindow'],
  sources: ['source'],
});
export const engagementFacts = facts;
export type SchoolEngagementFacts = z.infer<typeof facts>;
