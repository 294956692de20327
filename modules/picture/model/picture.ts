import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import { DRAWINGS } from './drawings/drawings.ts';

/**
 * What a reader is told under a picture. A face of somebody we serve is never shown: `no-face` is a back or hands, with
 * her consent to pictures (`image_publication`), which the gate asks for of everybody the story is about.
 */
export const PICTURE_LABELS = ['drawn', 'posed', 'no-people', 'no-face'] as const;
export const PictureLabel = z.enum(PICTURE_LABELS);
export type PictureLabel = z.infer<typeof PictureLabel>;

/** What a second person looks for. No program of ours finds faces: it is looked at by eye, each point by itself. */
export const TRACES = [
  'face',
  'child',
  'tattoo',
  'uniform',
  'sign',
  'door-number',
  'paper-or-screen',
  'place',
] as const;
export const Trace = z.enum(TRACES);
export type Trace = z.infer<typeof Trace>;

export const Alt = z.strictObject({ language: StoryLanguage, words: z.string().trim().min(1).max(500) });
export type Alt = z.infer<typeof Alt>;

const Words = (most: number) => z.string().trim().min(1).max(most);

const facts = z.strictObject({
  label: PictureLabel,
  /** Who drew or took it, and where it lies in writing that it may be shown. */
  madeBy: Words(500),
  /** One of our own drawings, or null. */
  drawing: z.enum(DRAWINGS).nullable(),
  /** Of what was sent. What is kept was drawn anew from it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How it looks, in 64 signs of light and dark: by it the same picture is known again in another size. */
  likeness: z.string().regex(/^[0-9a-f]{16}$/),
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
  alts: z.array(Alt).max(6),
  state: z.enum(['waiting', 'fit', 'unfit', 'withdrawn']),
  addedBy: AnyId,
  checkedBy: AnyId.nullable(),
  checkedOn: CalendarDay.nullable(),
  /** What the second person saw in it that must not be seen. */
  seen: z.array(Trace).max(TRACES.length),
  endedWhy: Words(1000).nullable(),
});

/** A picture that may stand in a story once a second person has looked at it. */
export const Picture = defineRecord({ kind: 'picture', compartment: 'publishing', facts, asked: ['likeness'] });
export type PictureFacts = z.infer<typeof facts>;
export const pictureFacts = facts;

export const PICTURE_EDITORS = ['communications-editor', 'director'] as const satisfies readonly Role[];

/** Widths in which a picture is kept, in pixels. Nothing is drawn larger than it came. */
const WIDTHS = [480, 960] as const;
export const LARGEST_PICTURE = 20 * 1_048_576;

export function widthsOf(width: number): number[] {
  const smaller = WIDTHS.filter((one) => one < width);
  return [...smaller, Math.min(width, WIDTHS[1])].filter((one, at, all) => all.indexOf(one) === at);
}

/** What a published story says of its picture. */
export type PublishedPicture = {
  pictureId: string;
  widths: number[];
  width: number;
  height: number;
  label: PictureLabel;
};

export function publishedPictureOf({ id, width, height, label }: Stored<PictureFacts>): PublishedPicture {
  return { pictureId: id, widths: widthsOf(width), width, height, label };
}

/** What it says in this language, or in English, or in any; null where nobody has described it. */
export function altFor({ alts }: Pick<PictureFacts, 'alts'>, language: string): string | null {
  const of = (wanted: string) => alts.find((one) => one.language === wanted)?.words;
  return of(language) ?? of('en') ?? alts[0]?.words ?? null;
}
