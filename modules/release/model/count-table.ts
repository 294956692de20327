import { yearOf } from '#kernel/calendar.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { adulthoodOf, type CountedPerson } from '#modules/figure/model/count-records.ts';
import type { Span } from '#modules/figure/model/span.ts';
import { isWithin } from '#modules/figure/model/span.ts';
import { broadExploitation } from './broad-exploitation.ts';
import { type PlaceGroups, placeGroups } from './place-groups.ts';
import { type Dimension, GROUPS_OF, isPlace, type PlaceDimension } from './release.ts';

export type CountedTable = { groups: string[][]; cells: number[] };
export const NO_TABLE: CountedTable = { groups: [], cells: [] };

/**
 * How many people in each group and combination of groups, the last dimension first. Someone freed twice is one person,
 * in the group of the first time. Whose date may lie outside the period, or in two years, is in no cell.
 */
export function countTable(rows: readonly CountedPerson[], by: readonly Dimension[], span: Span): CountedTable {
  const inOrder = rows
    .filter(({ when }) => isWithin(when, span) === 'inside')
    .toSorted((a, b) => compareDated(a.when, b.when));
  const once = [...new Map(inOrder.toReversed().map((row) => [row.person, row])).values()];
  const lines = by.map((dimension) => lineOf(dimension, span, once));
  const groups = lines.map((line) => line.groups);
  const cells = new Array<number>(groups.reduce((product, all) => product * all.length, 1)).fill(0);
  for (const row of once) {
    const places = lines.map((line) => line.groups.indexOf(line.groupOf(row)));
    if (places.includes(-1)) continue;
    const cell = places.reduce((sum, place, n) => sum * (groups[n]?.length ?? 1) + place, 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return { groups, cells };
}

function lineOf(dimension: Dimension, { from, to }: Span, people: readonly CountedPerson[]): PlaceGroups {
  if (isPlace(dimension)) return placeGroups(dimension, people);
  const groupOf = (row: CountedPerson) => personGroup(dimension, row);
  if (dimension !== 'year') return { groups: [...GROUPS_OF[dimension]], groupOf };
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, n) => String(yearOf(from) + n));
  return { groups: years, groupOf };
}

function personGroup(dimension: Exclude<Dimension, PlaceDimension>, row: CountedPerson): string {
  if (dimension === 'adulthood') return adulthoodOf(row);
  if (dimension === 'gender') return row.gender;
  if (dimension === 'exploitation') return broadExploitation(row.exploitation ?? []);
  const years = new Set([row.when.earliest, row.when.latest].map((on) => on?.slice(0, 4) ?? ''));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}
