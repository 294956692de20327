import { z } from 'zod';

/** How far the source can be trusted, A to F of the police scale, in words: a letter says nothing to a newcomer. */
export const RELIABILITIES = [
  'reliable',
  'usually_reliable',
  'fairly_reliable',
  'not_usually_reliable',
  'unreliable',
  'cannot_be_judged',
] as const;
export const Reliability = z.enum(RELIABILITIES);
export type Reliability = z.infer<typeof Reliability>;
