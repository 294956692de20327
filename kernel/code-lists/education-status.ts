import { z } from 'zod';

/** How schooling stands. */
export const EDUCATION_STATUSES = [
  'not_enrolled',
  'nursery',
  'enrolled',
  'enrolled_not_attending',
  'interrupted',
  'dropped_out',
  'bridge_course',
  'readmission_requested',
  'exam_permitted',
  'readmitted',
  'promoted',
  'open_school',
  'completed',
  'vocational',
  'unknown',
] as const;
export const EducationStatus = z.enum(EDUCATION_STATUSES);
export type EducationStatus = z.infer<typeof EducationStatus>;
