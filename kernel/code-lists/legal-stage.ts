import { z } from 'zod';

/** How far a proceeding is. */
export const LEGAL_STAGES = [
  'no_complaint',
  'gd_entry',
  'zero_fir',
  'fir',
  'statement_police',
  'statement_magistrate',
  'medical_exam',
  'arrest',
  'remand',
  'bail',
  'default_bail',
  'chargesheet',
  'final_report',
  'cognizance',
  'charge_framed',
  'evidence',
  'arguments',
  'convicted',
  'acquitted',
  'appeal',
  'quashed_withdrawn',
  'absconding',
  'police_custody',
  'transit_remand',
  'sentence',
  'other',
] as const;
export const LegalStage = z.enum(LEGAL_STAGES);
export type LegalStage = z.infer<typeof LegalStage>;
