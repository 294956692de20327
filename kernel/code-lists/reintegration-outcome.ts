import { z } from 'zod';

/** How a person is said to be doing afterwards: always a claim with a date and a source. */
export const REINTEGRATION_OUTCOMES = [
  'returned_family_safe',
  'returned_family_concern',
  'with_relative',
  'independent',
  'married_by_choice',
  'long_term_shelter',
  'foster_or_adoption',
  'aftercare_18_21',
  'repatriated',
  'left_by_choice',
  'missing_again',
  're_trafficked',
  'back_in_trade_own_choice',
  'deceased',
  'lost_contact',
  'unknown',
] as const;
export const ReintegrationOutcome = z.enum(REINTEGRATION_OUTCOMES);
export type ReintegrationOutcome = z.infer<typeof ReintegrationOutcome>;
