import { z } from 'zod';
import type { StoryLanguage } from '#modules/story/model/language.ts';

/** `request`: something to pray for. `prayer`: a prayer itself. */
export const PRAYER_SORTS = ['request', 'prayer'] as const;
export const PrayerSort = z.enum(PRAYER_SORTS);
export type PrayerSort = z.infer<typeof PrayerSort>;

/** What a reader sends of a prayer, as the public site leaves it in the inbox. */
export const SentPrayer = z.strictObject({
  sort: PrayerSort,
  name: z.string().trim().min(1).max(60).nullable(),
  words: z.string().trim().min(1).max(1000),
});
export type SentPrayer = z.infer<typeof SentPrayer>;

/** A prayer that waits, as an editor reads it. */
export type WaitingPrayer = SentPrayer & { id: string; language: StoryLanguage; cameAt: string };
