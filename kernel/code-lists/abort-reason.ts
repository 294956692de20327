import { z } from 'zod';

/** Why an operation was called off. */
export const ABORT_REASONS = [
  'authority_withdrew',
  'people_in_danger',
  'plan_known',
  'nobody_there',
  'team_incomplete',
  'signal_failed',
  'no_shelter',
  'weather_or_road',
  'other',
] as const;
export const AbortReason = z.enum(ABORT_REASONS);
export type AbortReason = z.infer<typeof AbortReason>;
