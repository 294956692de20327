import { z } from 'zod';
import { ActivityKind } from '#kernel/code-lists/activity-kind.ts';
import { ActivityWith } from '#kernel/code-lists/activity-with.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

export const activityFacts = z.strictObject({
  investigationId: AnyId,
  /** The case file it was done for, where there is one: it then stands in that file's timeline too. */
  caseFileId: AnyId.nullable(),
  happened: Dated,
  kind: ActivityKind,
  withWhom: z.array(ActivityWith).max(10),
  organisationIds: z.array(AnyId).max(20),
  words: z.string().trim().min(1).max(10_000),
  lang: z.string().min(2).max(10),
  result: z.string().max(10_000).nullable(),
  source: Source,
});

/** Something investigators did, with whom, and what came of it. */
export const Activity = defineRecord({
  kind: 'activity',
  compartment: 'investigation',
  facts: activityFacts,
  dated: ['happened'],
  sources: ['source'],
});
export type ActivityFacts = z.infer<typeof activityFacts>;
