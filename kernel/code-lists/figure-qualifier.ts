import { z } from 'zod';

/** How a published number is to be read; without it a guess is quoted as a count. */
export const FIGURE_QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'at_least',
  'more_than',
  'estimate_external',
  'rounded',
  'suppressed',
  'several',
  'thousands',
  'unknown',
] as const;
export const FigureQualifier = z.enum(FIGURE_QUALIFIERS);
export type FigureQualifier = z.infer<typeof FigureQualifier>;
