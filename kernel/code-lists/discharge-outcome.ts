import { z } from 'zod';

/** Where a person went from a placement. */
export const DISCHARGE_OUTCOMES = [
  'to_family',
  'to_relative',
  'to_own_home',
  'to_other_shelter',
  'to_hospital',
  'to_foster_family',
  'to_authority',
  'repatriated',
  'left_by_choice',
  'left_without_word',
  'deceased',
  'not_known',
] as const;
export const DischargeOutcome = z.enum(DISCHARGE_OUTCOMES);
export type DischargeOutcome = z.infer<typeof DischargeOutcome>;
