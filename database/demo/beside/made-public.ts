import { planRelease } from '#modules/release/model/plan-release.ts';
import { releaseFigure } from '#modules/release/model/release-figure.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

/** Those of the yearly reports are public. The nine of this spring wait thirty days from the last operation. */
export const MADE_PUBLIC_BLOCKS: readonly Block[] = [
  block({
    name: 'fifty-seven made public',
    by: 'rhea',
    at: '2024-04-15T11:00:00+05:30',
    second: { by: 'meher', at: '2024-04-15T12:30:00+05:30' },
    ask: [
      releaseFigure,
      {
        releaseId: idOf('release fifty-seven'),
        asked: {
          indicator: 'persons_rescued',
          reach: 'since',
          fromDay: '2020-01-01',
          toDay: '2024-03-31',
          brokenBy: [],
          told: 'counts',
          roundedTo: 1,
        },
        supersedesId: null,
      },
    ],
  }),
  block({
    name: 'nine to be made public',
    by: 'rhea',
    at: '2024-05-12T16:00:00+05:30',
    ask: [
      planRelease,
      {
        releaseId: idOf('release nine'),
        asked: {
          indicator: 'persons_rescued',
          reach: 'period',
          fromDay: '2024-04-01',
          toDay: '2024-05-08',
          brokenBy: [],
          told: 'counts',
          roundedTo: 1,
        },
      },
    ],
  }),
];
