import { yearOf } from '#kernel/calendar.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { adulthoodOf, type CountedPerson } from '#modules/figure/model/count-records.ts';
import type { Span } from '#modules/figure/model/span.ts';
import { isWithin } from '#modules/figure/model/span.ts';
import { broadExploitation } from './broad-exploitation.ts';
import { type Dimension, GROUPS_OF } from './release.ts';

export type CountedTable = { groups: string[][]; cells: number[] };
export const NO_TABLE: CountedTable = { groups: [], cells: [] };

/**
 * How many people in each group and combination of groups, the last dimension first. Someone freed twice is one person,
 * in the group of the first time. Whose date may lie outside the period, or in two years, is in no cell.
 */
export function countTable(rows: readonly CountedPerson[], by: readonly Dimension[], span: Span): CountedTable {
  const groups = by.map((dimension) => groupsOf(dimension, span));
  const cells = new Array<number>(groups.reduce((product, all) => product * all.length, 1)).fill(0);
  const inOrder = rows
    .filter(({ when }) => isWithin(when, span) === 'inside')
    .toSorted((a, b) => compareDated(a.when, b.when));
  const once = new Map(inOrder.toReversed().map((row) => [row.person, row]));
  for (const row of once.values()) {
    const places = by.map((dimension, n) => groups[n]?.indexOf(groupOf(dimension, row)) ?? -1);
    if (places.includes(-1)) continue;
    const cell = places.reduce((sum, place, n) => sum * (groups[n]?.length ?? 1) + place, 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return { groups, cells };
}

function groupsOf(dimension: Dimension, { from, to }: Span): string[] {
  if (dimension !== 'year') return [...GROUPS_OF[dimension]];
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, n) => String(yearOf(from) + n));
}

function groupOf(dimension: Dimension, row: CountedPerson): string {
  if (dimension === 'adulthood') return adulthoodOf(row);
  if (dimension === 'gender') return row.gender;
  if (dimension === 'exploitation') return broadExploitation(row.exploitation ?? []);
  const years = new Set([row.when.earliest, row.when.latest].map((on) => on?.slice(0, 4) ?? ''));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}
