import type { PublishedFigure } from '#modules/release/model/published-figure.ts';
import { groupWords, rowsOf } from '#modules/release/model/table-rows.ts';
import type { Asked } from '../page.ts';

/** One number of a figure with the groups it is of. Null is not shown, whatever it is hidden for. */
export type Line = { groups: string[]; value: number | null; isSum: boolean };

/** The numbers of a figure, from which table, chart and CSV are all made: none of them knows more than the others. */
export function linesOf({ t }: Pick<Asked, 't'>, figure: PublishedFigure): Line[] {
  if (figure.by.length === 0) return [{ groups: [], value: figure.value, isSum: true }];
  return rowsOf(figure.groups, figure.shown).map(({ of, value }) => ({
    groups: of.map((group, at) => groupWords(t, figure.by[at] ?? 'year', group)),
    value,
    isSum: of.every((group) => group === null),
  }));
}
