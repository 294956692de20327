import { z } from 'zod';
import type { Track } from '#kernel/code-lists/track.ts';

/** How far a track is. A file is at one stage in each track at once, never at one stage of everything. */
export const CASE_TRACK_STAGES = [
  'referral_received',
  'triage',
  'accepted',
  'tracing',
  'investigation',
  'located',
  'operation_planned',
  'operation_live',
  'rescued',
  'medical_care',
  'produced_before_authority',
  'in_shelter',
  'recovery',
  'schooling',
  'livelihood',
  'legal_followup',
  'compensation',
  'family_assessment',
  'restored',
  'post_return_followup',
] as const;
export const CaseTrackStage = z.enum(CASE_TRACK_STAGES);
export type CaseTrackStage = z.infer<typeof CaseTrackStage>;

/** The track that a stage belongs to. */
export const TRACK_OF_STAGE = {
  referral_received: 'intake',
  triage: 'intake',
  accepted: 'intake',
  tracing: 'find',
  investigation: 'find',
  located: 'find',
  operation_planned: 'operation',
  operation_live: 'operation',
  rescued: 'operation',
  medical_care: 'protection',
  produced_before_authority: 'protection',
  in_shelter: 'protection',
  recovery: 'recovery',
  schooling: 'schooling',
  livelihood: 'livelihood',
  legal_followup: 'legal',
  compensation: 'legal',
  family_assessment: 'reintegration',
  restored: 'reintegration',
  post_return_followup: 'reintegration',
} as const satisfies Record<CaseTrackStage, Track>;

/** The stages of a track, in the order a file mostly passes them. */
export function stagesOf(track: Track): CaseTrackStage[] {
  return CASE_TRACK_STAGES.filter((stage) => TRACK_OF_STAGE[stage] === track);
}
