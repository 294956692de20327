import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { Currency } from './money.ts';

/** The kind of the copy; its id is the campaign's, its language `mul`. */
export const CAMPAIGN_PROGRESS = 'campaign-progress';

/** How far a campaign has come, as everybody may read it: the sum alone, rounded down. Never how many gave, or who. */
export const CampaignProgress = z.strictObject({ minor: z.int().min(0), currency: Currency, asOf: CalendarDay });
export type CampaignProgress = z.infer<typeof CampaignProgress>;

/** A hundred rupees in paise: one small gift more does not show, so nobody can tell from the page what a neighbour gave. */
const STEP = 10_000;

export const roundedDown = (minor: number): number => Math.max(0, Math.floor(minor / STEP) * STEP);
