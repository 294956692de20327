import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { StoryLanguage } from './language.ts';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A part of a published story. Numbers in words keep their mark (`[9 people](figure:…)`): the page links them to their release. */
export const PublishedBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), id: AnyId, words: z.string() }),
  z.strictObject({ kind: z.literal('paragraph'), id: AnyId, words: z.string() }),
  z.strictObject({ kind: z.literal('quote'), id: AnyId, words: z.string(), speaker: z.string().nullable() }),
  z.strictObject({
    kind: z.literal('picture'),
    id: AnyId,
    pictureId: AnyId,
    /** Widths in pixels in which it is kept, smallest first, with the height of the largest. */
    widths: z.array(z.int().positive()).min(1),
    width: z.int().positive(),
    height: z.int().positive(),
    alt: z.string(),
    caption: z.string().nullable(),
    /** Said under the picture: a drawing, a posed photograph, one that shows nobody, one without a face. */
    label: z.enum(['drawn', 'posed', 'no-people', 'no-face']),
  }),
  z.strictObject({ kind: z.literal('figure'), id: AnyId, releaseId: AnyId, words: z.string() }),
  z.strictObject({ kind: z.literal('appeal'), id: AnyId, appealId: AnyId }),
]);
export type PublishedBlock = z.infer<typeof PublishedBlock>;

/** One language of a story as everybody may read it: the body of a `story` copy. It names no record of a person. */
export const PublishedStory = z.strictObject({
  type: z.enum(['news', 'story', 'update']),
  title: z.string(),
  summary: z.string().nullable(),
  slug: Slug,
  /** Every language it is public in, with its address there. */
  slugs: z.partialRecord(StoryLanguage, Slug),
  categories: z.array(z.strictObject({ slug: Slug, label: z.string() })),
  byline: z.strictObject({ kind: z.enum(['person', 'organisation', 'date-only']), name: z.string().nullable() }),
  /** City or country from which it is told, where the gate lets it stand. */
  dateline: z.string().nullable(),
  /** With whose leave it is told again, and where it stood first. */
  credit: z.string().nullable(),
  /** When somebody else told it first; the page says both days. Copies from before it was kept have none. */
  firstToldOn: CalendarDay.nullable().default(null),
  publishedOn: CalendarDay,
  updatedOn: CalendarDay.nullable(),
  blocks: z.array(PublishedBlock).min(1),
  /** Blocks that this language does not hold yet, shown in the first language and said so. */
  untranslated: z.array(z.strictObject({ language: StoryLanguage, block: PublishedBlock, after: AnyId.nullable() })),
  aboutChild: z.boolean(),
  commentsOpen: z.boolean(),
  noIndex: z.boolean(),
  /** Names were changed: the note is drawn by the page, nobody has to think of it. */
  namesChanged: z.boolean(),
  /** Told from the lives of several people. */
  composite: z.boolean(),
});
export type PublishedStory = z.infer<typeof PublishedStory>;
