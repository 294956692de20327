import { z } from 'zod';
import { ADULTHOODS } from '#kernel/code-lists/adulthood.ts';
import { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import { GENDERS } from '#kernel/code-lists/gender.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { INDICATORS, Indicator } from '#modules/figure/model/figure.ts';

/** By what a released number may be broken down. No place is finer than a district, no time finer than a year. */
export const DIMENSIONS = ['adulthood', 'gender', 'year', 'exploitation', 'state', 'district'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** What was done to a person, as broadly as it may be told; `several` where it was more than one of the others. */
export const BROAD_EXPLOITATION = ['sexual', 'labour', 'several', 'other', 'unknown'] as const;

/** Where people were freed. A district lies in a state: one table tells one of them (`place-groups.ts`). */
export const PLACES = ['state', 'district'] as const satisfies readonly Dimension[];
export type PlaceDimension = (typeof PLACES)[number];
export const isPlace = (dimension: Dimension): dimension is PlaceDimension =>
  (PLACES as readonly Dimension[]).includes(dimension);

/** Of an arrest nobody writes down by code where it was, nor what was done to whom was arrested. */
export const dimensionsOf = (indicator: string): readonly Dimension[] =>
  indicator === 'persons_rescued' ? DIMENSIONS : ['adulthood', 'gender', 'year'];

/** The groups along a dimension, where they are the same for every table. Years follow from the period, places from the people. */
export const GROUPS_OF = { adulthood: ADULTHOODS, gender: GENDERS, exploitation: BROAD_EXPLOITATION } as const;

/** Groups of those of whom it is not known. A share is a share of the others. */
export const NOT_KNOWN: readonly string[] = ['unclear', 'unknown', 'not_asked'];

/** What nobody may learn of a single person: no group may share one value of it. */
export const SENSITIVE: readonly Dimension[] = ['exploitation'];

/** Told as counts, or as whole per cents of those of whom it is known. */
export const WAYS_TO_TELL = ['counts', 'shares'] as const;
export const ROUNDINGS = [1, 5, 10] as const;

/** What is asked to be made public. `since`: what was declared and what is recorded, together. */
export const asked = {
  indicator: Indicator,
  reach: z.enum(['period', 'since', 'standing']),
  fromDay: CalendarDay,
  toDay: CalendarDay,
  brokenBy: z.array(Dimension).max(3),
  told: z.enum(WAYS_TO_TELL),
  /** To which base the shown numbers are rounded; 1 as they are. */
  roundedTo: z.literal(ROUNDINGS),
};
export const AskedRelease = z.strictObject(asked);
export type AskedRelease = z.infer<typeof AskedRelease>;

const Said = (most: number) => z.string().trim().min(1).max(most);

/** A number of somebody else: of whom, in the four languages of the pages, and who said so; null where that is not said. */
export const Quoted = z.strictObject({
  of: z.strictObject({ en: Said(200), hi: Said(200), mr: Said(200), es: Said(200) }),
  citedSource: Said(200).nullable(),
});
export type Quoted = z.infer<typeof Quoted>;

const facts = z.strictObject({
  ...asked,
  indicator: z.enum([...INDICATORS, 'quoted_estimate']),
  state: z.enum(['planned', 'dropped', 'released', 'superseded', 'withdrawn']),
  /** From which day it may go out, for a plan. */
  notBefore: CalendarDay.nullable(),
  releasedOn: CalendarDay.nullable(),
  /** Up to which day it was known: of a declared total the day it was declared for. */
  asOf: CalendarDay.nullable(),
  quoted: Quoted.nullable(),
  qualifier: FigureQualifier.nullable(),
  /** As it is true: the number, and each cell, the last dimension first. */
  value: z.int().min(0).max(2_000_000_000).nullable(),
  declaredPart: z.int().min(0).nullable(),
  groups: z.array(z.array(z.string().max(20)).max(130)).max(3),
  cells: z.array(z.int().min(0)).max(20_000),
  /** As it is public: every cell and every sum; null is not shown. The last is the whole. */
  shown: z.array(z.int().min(0).nullable()).max(25_000),
  supersedesId: AnyId.nullable(),
  endedAt: Moment.nullable(),
  endedWhy: z.string().trim().min(1).max(1000).nullable(),
});

/** A figure made public: a copy that never changes. What was wrong in it is said by another that stands in its place. */
export const Release = defineRecord({ kind: 'release', compartment: 'figures', facts, moments: ['endedAt'] });
export type ReleaseFacts = z.infer<typeof facts>;

/** Once public it is known, whatever became of it. */
export const wasPublic = ({ state }: Pick<ReleaseFacts, 'state'>): boolean =>
  state !== 'planned' && state !== 'dropped';

type Asked = Omit<AskedRelease, 'indicator'> & Pick<ReleaseFacts, 'indicator'>;

/** Whether two ask for the same number. */
export const isSameRelease = (one: Asked, other: AskedRelease): boolean =>
  one.indicator === other.indicator &&
  one.reach === other.reach &&
  one.fromDay === other.fromDay &&
  one.toDay === other.toDay &&
  one.told === other.told &&
  one.roundedTo === other.roundedTo &&
  one.brokenBy.join() === other.brokenBy.join();
