import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';

/** A comment as everybody may read it: the body of a `comment` copy. */
export const PublishedComment = z.strictObject({
  storyId: AnyId,
  /** Null is *a reader*. */
  name: z.string().nullable(),
  words: z.string(),
  on: CalendarDay,
  /** Something was left out, where `…` stands. */
  shortened: z.boolean(),
});
export type PublishedComment = z.infer<typeof PublishedComment>;
