import { z } from 'zod';

/** How likely the content is, 1 to 6 of the police scale, apart from who says it: a good source can be wrong. */
export const CREDIBILITIES = [
  'confirmed',
  'probably_true',
  'possibly_true',
  'doubtful',
  'improbable',
  'cannot_be_judged',
] as const;
export const Credibility = z.enum(CREDIBILITIES);
export type Credibility = z.infer<typeof Credibility>;
