import { z } from 'zod';
import { EducationLevel } from '#kernel/code-lists/education-level.ts';
import { EducationStatus } from '#kernel/code-lists/education-status.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

export const Grade = z.int().min(1).max(12);

const facts = z.strictObject({
  personId: AnyId,
  schoolId: AnyId.nullable(),
  level: EducationLevel,
  grade: Grade.nullable(),
  status: EducationStatus,
  since: Dated.nullable(),
  untilWhen: Dated.nullable(),
  interruptedReason: z.string().trim().min(1).max(1000).nullable(),
  /** Hoped for or agreed, not yet so. A permission to sit an exam is no promotion. */
  planned: z.boolean(),
  /** The class that was planned before this came true. Planned and actual stand side by side, with why. */
  plannedGrade: Grade.nullable(),
  whyOther: z.string().trim().min(1).max(1000).nullable(),
  source: Source,
});

/** A stretch of schooling, past, present or planned. What is planned stays apart from what came true. */
export const EducationRecord = defineRecord({
  kind: 'education-record',
  compartment: 'schooling',
  facts,
  dated: ['since', 'untilWhen'],
  sources: ['source'],
});
export const educationFacts = facts;
export type EducationRecordFacts = z.infer<typeof facts>;
