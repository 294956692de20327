import { z } from 'zod';

/** Computed at a date, never stored: nobody stays a child in a file. */
export const ADULTHOODS = ['adult', 'child', 'unclear'] as const;
export const Adulthood = z.enum(ADULTHOODS);
export type Adulthood = z.infer<typeof Adulthood>;
