import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { PrayerSort } from './sent-prayer.ts';

/** A prayer in one language, as everybody may read it: the body of a `prayer` copy. */
export const PublishedPrayer = z.strictObject({
  from: z.enum(['house', 'reader']),
  sort: PrayerSort,
  name: z.string().nullable(),
  words: z.string(),
  on: CalendarDay,
  until: CalendarDay.nullable(),
});
export type PublishedPrayer = z.infer<typeof PublishedPrayer>;
