import { z } from 'zod';

/** How far schooling went. */
export const EDUCATION_LEVELS = [
  'none',
  'pre_primary',
  'primary',
  'upper_primary',
  'secondary',
  'higher_secondary',
  'vocational',
  'higher',
  'open_school',
  'not_known',
] as const;
export const EducationLevel = z.enum(EDUCATION_LEVELS);
export type EducationLevel = z.infer<typeof EducationLevel>;
