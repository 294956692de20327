import { z } from 'zod';

/** Why a case file was closed. */
export const CLOSURE_REASONS = [
  'goals_achieved',
  'survivor_request',
  'transferred',
  'repatriated',
  'moved_away',
  'lost_contact',
  'not_trafficking',
  'not_found_search_ended',
  'insufficient_information',
  'aged_out',
  'deceased',
  'duplicate',
  'other',
] as const;
export const ClosureReason = z.enum(CLOSURE_REASONS);
export type ClosureReason = z.infer<typeof ClosureReason>;
