import { z } from 'zod';

/** What kept a person from leaving. */
export const MEANS_OF_CONTROL = [
  'physical_abuse',
  'sexual_abuse',
  'psychological_abuse',
  'threats',
  'threats_family',
  'threat_authorities',
  'uses_children',
  'debt_bondage',
  'takes_earnings',
  'false_promises',
  'restricts_movement',
  'restricts_finance',
  'restricts_medical',
  'withholds_necessities',
  'withholds_documents',
  'substances',
  'excessive_hours',
  'emotional_attachment',
  'other',
  'unknown',
] as const;
export const MeansOfControl = z.enum(MEANS_OF_CONTROL);
export type MeansOfControl = z.infer<typeof MeansOfControl>;
