import { type PublishedFigure, publishedFigure } from '#modules/release/model/published-figure.ts';
import { toldOf } from '#modules/release/model/told.ts';
import { buildAsked, buildCount, buildRelease } from '#modules/release/testing/build-release.ts';

const AGES = [
  ['adult', 'child', 'unclear'],
  ['female', 'male'],
];
const CELLS = [140, 130, 112, 111, 3, 120];

/** A number by itself, to which the stories lead, and one by groups of which some are not shown. */
export function sampleFigures(): [id: string, body: PublishedFigure][] {
  const about = buildRelease({ value: 50, shown: [50], declaredPart: 50, reach: 'standing', qualifier: 'about' });
  const asked = buildAsked({ brokenBy: ['adulthood', 'gender'], roundedTo: 1 });
  const value = CELLS.reduce((sum, one) => sum + one, 0);
  const counted = { ...buildCount({ value }), qualifier: 'exact' as const };
  const { shown } = toldOf(asked, { counted, table: { groups: AGES, cells: CELLS } });
  const table = buildRelease({ ...asked, value, groups: AGES, cells: CELLS, shown });
  return [
    ['figaaaaaaaaa', publishedFigure(about)],
    ['figbbbbbbbbb', publishedFigure(table)],
  ];
}
