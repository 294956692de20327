import { z } from 'zod';

/** Why a tip or a referral was not taken on; the sender is told. */
export const DECLINE_REASONS = [
  'not_our_area',
  'not_our_work',
  'no_capacity',
  'already_known',
  'passed_on',
  'too_little_known',
  'not_trafficking',
  'does_not_want',
  'unsafe',
  'not_genuine',
  'other',
] as const;
export const DeclineReason = z.enum(DECLINE_REASONS);
export type DeclineReason = z.infer<typeof DeclineReason>;
