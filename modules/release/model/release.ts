import { z } from 'zod';
import { ADULTHOODS } from '#kernel/code-lists/adulthood.ts';
import { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import { GENDERS } from '#kernel/code-lists/gender.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { Indicator } from '#modules/figure/model/figure.ts';

/** By what a released number may be broken down. */
export const DIMENSIONS = ['adulthood', 'gender', 'year'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** The groups along a dimension, where they are the same for every table. Years follow from the period. */
export const GROUPS_OF = { adulthood: ADULTHOODS, gender: GENDERS } as const;

/** What is asked to be made public. `since`: what was declared and what is recorded, together. */
export const asked = {
  indicator: Indicator,
  reach: z.enum(['period', 'since', 'standing']),
  fromDay: CalendarDay,
  toDay: CalendarDay,
  brokenBy: z.array(Dimension).max(3),
};
export const AskedRelease = z.strictObject(asked);
export type AskedRelease = z.infer<typeof AskedRelease>;

const facts = z.strictObject({
  ...asked,
  state: z.enum(['planned', 'dropped', 'released', 'superseded', 'withdrawn']),
  /** From which day it may go out, for a plan. */
  notBefore: CalendarDay.nullable(),
  releasedOn: CalendarDay.nullable(),
  qualifier: FigureQualifier.nullable(),
  /** As it is true: the number, and each cell, the last dimension first. */
  value: z.int().min(0).nullable(),
  declaredPart: z.int().min(0).nullable(),
  groups: z.array(z.array(z.string().max(20)).max(30)).max(3),
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

/** Whether two ask for the same number. */
export const isSameRelease = (one: AskedRelease, other: AskedRelease): boolean =>
  one.indicator === other.indicator &&
  one.reach === other.reach &&
  one.fromDay === other.fromDay &&
  one.toDay === other.toDay &&
  one.brokenBy.join() === other.brokenBy.join();
