import { z } from 'zod';

/** Tracks run side by side: the operation can be over while court and school go on. */
export const TRACKS = [
  'intake',
  'find',
  'operation',
  'protection',
  'recovery',
  'schooling',
  'livelihood',
  'legal',
  'reintegration',
] as const;
export const Track = z.enum(TRACKS);
export type Track = z.infer<typeof Track>;
