import { z } from 'zod';
import { StoryState } from '#kernel/code-lists/story-state.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { HELD_CODES } from './gate/finding.ts';
import { StoryLanguage } from './language.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

/** A name that somebody has in the story alone, as it is written in each language. It says nothing about who she is. */
export const Pseudonym = z.strictObject({ id: AnyId, names: z.partialRecord(StoryLanguage, Words(60)) });
export type Pseudonym = z.infer<typeof Pseudonym>;

/** What an editor decides of a story besides its texts. */
export const storySettings = {
  type: z.enum(['news', 'story', 'update']),
  workingTitle: Words(200),
  sourceLanguage: StoryLanguage,
  categoryIds: z.array(AnyId).max(10),
  bylineKind: z.enum(['person', 'organisation', 'date-only']),
  bylineName: Words(120).nullable(),
  dateline: Words(80).nullable(),
  credit: Words(300).nullable(),
  /** The day on which it was told elsewhere first; who told it there stands in the credit. */
  firstToldOn: CalendarDay.nullable(),
  /** Told from the lives of several people, so that it is nobody's. */
  composite: z.boolean(),
  pseudonyms: z.array(Pseudonym).max(20),
  commentsOpen: z.boolean(),
  noIndex: z.boolean(),
  /** The day it is meant to go out: due on Today, and bound to nothing. */
  plannedFor: CalendarDay.nullable(),
};

const facts = z.strictObject({
  ...storySettings,
  state: StoryState,
  /**
   * Of whom it tells, and of how many records: what the desk may know of it. Whose records those are lies in the scopes of
   * those people (`story-subject`), where an editor does not reach. Whoever was a child at the events is told as a child.
   */
  about: z.enum(['nobody', 'adult', 'child']),
  subjects: z.int().min(0).max(200),
  /** What the case manager writes for the desk: what may be told, what she does not want told. */
  brief: Words(4000).nullable(),
  /** What is public, and since when. A corrected edition goes its way while the earlier one stays where it is. */
  visibleFrom: Moment.nullable(),
  publishedOn: CalendarDay.nullable(),
  updatedOn: CalendarDay.nullable(),
  publicIn: z.array(StoryLanguage).max(6),
  /** Somebody of whom it tells took a consent back: it is off the page within a day. Written by the database itself. */
  consentEndedAt: Moment.nullable(),
  /** Its day came, and the gate did not let it out: when it looked, and what it found. Written by the database itself. */
  heldAt: Moment.nullable(),
  heldFor: z.array(z.enum(HELD_CODES)).max(60),
  /** The last day on which everything holds that it was let out on, as the gate saw it. A day, and never whose consent. */
  consentUntil: CalendarDay.nullable(),
  withdrawnAt: Moment.nullable(),
  withdrawnFor: z.enum(['wish', 'safety', 'wrong', 'let-go']).nullable(),
  withdrawnWhy: Words(1000).nullable(),
});

/** Something the organisation tells the public: the desk's record of it. What the public reads is a copy. */
export const Story = defineRecord({
  kind: 'story',
  compartment: 'publishing',
  facts,
  moments: ['visibleFrom', 'consentEndedAt', 'heldAt', 'withdrawnAt'],
  holds: ({ bylineKind, bylineName, publicIn, visibleFrom, heldAt, heldFor }) =>
    (bylineKind === 'person' || bylineName === null) &&
    publicIn.length > 0 === (visibleFrom !== null) &&
    heldFor.length > 0 === (heldAt !== null),
});
export type StoryFacts = z.infer<typeof facts>;
export type StorySettings = Pick<StoryFacts, keyof typeof storySettings>;

/** A copy of it lies on the site: seen, or held until its day has come and the gate has looked again. */
export const isOut = ({ visibleFrom }: Pick<StoryFacts, 'visibleFrom'>): boolean => visibleFrom !== null;
