import { range } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import { type Block, block } from '../block.ts';
import { STORY_ID } from '../who.ts';

/** What was counted before there were records: declared with its paper, and with no invented people behind it. */
export const A37_FIGURES: readonly Block[] = [
  block({
    name: 'A37 declared up to March 2024',
    sentences: ['A37'],
    by: 'rhea',
    at: '2024-04-05T15:00:00+05:30',
    ask: [
      declareFigure,
      {
        figureId: STORY_ID.openingFigure,
        figure: {
          indicator: 'persons_rescued',
          value: 57,
          qualifier: 'exact',
          unit: 'person',
          period: range('2020-01-01', '2024-03-31', 'since 2020, up to March 2024'),
          asOf: '2024-03-31',
          source: source('papers', { manner: 'written', who: 'annual reports' }),
          note: 'Unique people, counted by hand for the yearly reports; no records behind it.',
        },
      },
    ],
  }),
];
