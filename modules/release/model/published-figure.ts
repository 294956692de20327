import { z } from 'zod';
import { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { INDICATORS } from '#modules/figure/model/figure.ts';
import { publicPeriod } from './public-period.ts';
import { Dimension, Quoted, type ReleaseFacts, WAYS_TO_TELL } from './release.ts';
import { roundTo } from './round-to.ts';

/** From where a public number comes: our records, reports from before them, both, or somebody else. */
export const FIGURE_ORIGINS = ['records', 'reports', 'records-and-reports', 'quoted'] as const;

/** A number as everybody may read it: the body of a `figure` copy. What is not shown is null, and stands nowhere in it. */
export const PublishedFigure = z.strictObject({
  origin: z.enum(FIGURE_ORIGINS),
  indicator: z.enum([...INDICATORS, 'quoted_estimate']),
  told: z.enum(WAYS_TO_TELL),
  qualifier: FigureQualifier,
  /** The whole; null where only shares of it are told. */
  value: z.int().min(0).nullable(),
  declaredPart: z.int().min(0).nullable(),
  roundedTo: z.int().min(1),
  /** `standing`: how many there were on the last day; no finer than a quarter. */
  reach: z.enum(['period', 'since', 'standing']),
  period: z.strictObject({ quarter: z.int().min(1).max(4).nullable(), from: z.int(), to: z.int() }),
  asOf: CalendarDay,
  madePublicOn: CalendarDay,
  by: z.array(Dimension).max(3),
  groups: z.array(z.array(z.string())).max(3),
  /** Every cell and every sum, as `rowsOf` reads them; empty where nothing is broken down. */
  shown: z.array(z.int().min(0).nullable()),
  quoted: Quoted.nullable(),
  /** The figure that stood in its place before. */
  supersedes: AnyId.nullable(),
});
export type PublishedFigure = z.infer<typeof PublishedFigure>;

/** What of a release is told, and nothing beside it: neither the true numbers under rounded ones nor those that are hidden. */
export function publishedFigure(release: Stored<ReleaseFacts>): PublishedFigure {
  const { indicator, told, reach, brokenBy, groups, shown, quoted, releasedOn, roundedTo, declaredPart } = release;
  const whole = told === 'shares' ? null : (shown.at(-1) ?? null);
  const day = releasedOn ?? release.toDay;
  return {
    origin: originOf(release),
    indicator,
    told,
    reach,
    roundedTo,
    quoted,
    qualifier: release.qualifier ?? 'unknown',
    value: whole,
    declaredPart: whole === null || declaredPart === null ? null : roundTo(declaredPart, roundedTo),
    period: publicPeriod({ from: release.fromDay, to: release.toDay }),
    asOf: release.asOf ?? day,
    madePublicOn: day,
    by: brokenBy,
    groups,
    shown: brokenBy.length > 0 ? shown : [],
    supersedes: release.supersedesId,
  };
}

/** `reports`: all of it was declared, and no records stand behind it. */
export function originOf(
  release: Pick<ReleaseFacts, 'quoted' | 'declaredPart' | 'value'>,
): (typeof FIGURE_ORIGINS)[number] {
  const { quoted, declaredPart, value } = release;
  if (quoted) return 'quoted';
  if (declaredPart === null) return 'records';
  return declaredPart === value ? 'reports' : 'records-and-reports';
}
