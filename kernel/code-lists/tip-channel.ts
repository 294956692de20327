import { z } from 'zod';

/** How a tip came. */
export const TIP_CHANNELS = ['phone', 'walk-in', 'message', 'letter', 'outreach', 'informant', 'web', 'other'] as const;
export const TipChannel = z.enum(TIP_CHANNELS);
export type TipChannel = z.infer<typeof TipChannel>;
