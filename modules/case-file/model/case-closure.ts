import { z } from 'zod';
import { ClosureReason } from '#kernel/code-lists/closure-reason.ts';
import { ReintegrationOutcome } from '#kernel/code-lists/reintegration-outcome.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

/** What may stay open behind a closed file: it goes on, and whoever closes has read that it does. */
export const STILL_OPEN = ['follow-ups', 'proceedings', 'home-studies', 'livelihood'] as const;
export type StillOpen = (typeof STILL_OPEN)[number];

const facts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  closedAt: Moment,
  reason: ClosureReason,
  words: z.string().trim().min(1).max(1000).nullable(),
  /** How she is said to live at that time: a claim of that day. */
  outcome: ReintegrationOutcome.nullable(),
  stillOpen: z.array(z.enum(STILL_OPEN)).max(STILL_OPEN.length),
  reopenedAt: Moment.nullable(),
  reopenedWhy: z.string().trim().min(1).max(1000).nullable(),
});

/** One closing of a case file. It stays when the file is opened again: that somebody once thought it over is a fact. */
export const CaseClosure = defineRecord({
  kind: 'case-closure',
  compartment: 'case',
  facts,
  moments: ['closedAt', 'reopenedAt'],
});
