import { z } from 'zod';

/** Where an arrested person is: true on a date, by a source. */
export const CUSTODY_STATUSES = ['police_custody', 'jail', 'bail', 'released', 'transit_remand', 'unknown'] as const;
export const CustodyStatus = z.enum(CUSTODY_STATUSES);
export type CustodyStatus = z.infer<typeof CustodyStatus>;
