import { z } from 'zod';

/** What an age rests on. A court asks in this order of strength (JJ Act 2015 s.94). */
export const BIRTH_BASES = ['document', 'ossification', 'stated', 'estimated', 'unknown'] as const;
export const BirthBasis = z.enum(BIRTH_BASES);
export type BirthBasis = z.infer<typeof BirthBasis>;
