import { z } from 'zod';
import { CaseStatus } from '#kernel/code-lists/case-status.ts';
import { CaseTrackStage } from '#kernel/code-lists/case-track-stage.ts';
import { ClosureReason } from '#kernel/code-lists/closure-reason.ts';
import { ParticipantRole } from '#kernel/code-lists/participant-role.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { Track } from '#kernel/code-lists/track.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { COMPARTMENTS } from '#kernel/need-to-know.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

const facts = z.strictObject({
  personId: AnyId,
  title: z.string().trim().min(1).max(120),
  status: CaseStatus,
  riskLevel: RiskLevel,
  /** Her own view of the risk, in her words. It stands above the staff's. */
  ownView: z.string().max(2000).nullable(),
  ownViewSaid: Dated.nullable(),
  openedAt: Moment,
  openedFrom: z.enum(['tip', 'referral', 'operation', 'outreach', 'staff']),
  openedFromId: AnyId.nullable(),
  closedAt: Moment.nullable(),
  closureReason: ClosureReason.nullable(),
  closureWords: z.string().trim().min(1).max(1000).nullable(),
  ownerId: AnyId,
});

/** The file of one person's way back to safety. */
export const CaseFile = defineRecord({
  kind: 'case-file',
  compartment: 'case',
  facts,
  dated: ['ownViewSaid'],
  moments: ['openedAt', 'closedAt'],
});
export type CaseFileFacts = z.infer<typeof facts>;

const participantFacts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  role: ParticipantRole,
  since: Dated.nullable(),
  note: z.string().max(2000).nullable(),
});

/** One person in one file in one role. The same human may be survivor here, accused there, and mother in both. */
export const Participant = defineRecord({
  kind: 'participant',
  compartment: 'case',
  facts: participantFacts,
  dated: ['since'],
});

const stageFacts = z.strictObject({
  caseFileId: AnyId,
  track: Track,
  stage: CaseTrackStage,
  since: Dated,
  untilWhen: Dated.nullable(),
  planned: z.boolean(),
  reason: z.string().max(1000).nullable(),
  source: Source,
});

/** A stage of one track, from when to when. Tracks run side by side; an ended stage stays readable. */
export const TrackStage = defineRecord({
  kind: 'track-stage',
  compartment: 'case',
  facts: stageFacts,
  dated: ['since', 'untilWhen'],
  sources: ['source'],
});

/** The facts of an entry. A correction names some of them. */
export const EntryFacts = z.strictObject({
  caseFileId: AnyId,
  track: Track,
  happened: Dated,
  words: z.string().trim().min(1).max(10_000),
  lang: z.string().min(2).max(10),
  /** Painful detail: kept closed, opened one at a time by a deliberate click. */
  painful: z.string().max(10_000).nullable(),
  planned: z.boolean(),
  compartment: z.enum(COMPARTMENTS),
  source: Source,
});

/** Something that happened, in a worker's words, where no other record holds it. */
export const Entry = defineRecord({
  kind: 'entry',
  compartment: 'by-row',
  facts: EntryFacts,
  dated: ['happened'],
  sources: ['source'],
});
