import { z } from 'zod';

/** Why a person was on that way. */
export const LEG_PURPOSES = ['taken', 'attempted_sale', 'moved', 'escorted', 'returned', 'unknown'] as const;
export const LegPurpose = z.enum(LEG_PURPOSES);
export type LegPurpose = z.infer<typeof LegPurpose>;
