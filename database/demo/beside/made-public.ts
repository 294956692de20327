import { planRelease } from '#modules/release/model/plan-release.ts';
import { quoteEstimate } from '#modules/release/model/quote-estimate.ts';
import { releaseFigure } from '#modules/release/model/release-figure.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

/** What India Partners told in its summer: what a report said of all, how many areas, and a number of somebody else. */
const IN_2009: readonly Block[] = [
  standing('about fifty', 'outreach_relationships', '10'),
  standing('eight areas', 'outreach_areas', '11'),
  block({
    name: 'nearly two hundred thousand quoted',
    sentences: ['B2'],
    by: 'leela',
    at: '2009-08-03T12:00:00+05:30',
    second: { by: 'daniel', at: '2009-08-03T12:30:00+05:30' },
    ask: [
      quoteEstimate,
      {
        releaseId: idOf('release nearly two hundred thousand'),
        estimate: {
          value: 200_000,
          qualifier: 'nearly',
          quoted: {
            of: {
              en: 'people said to be in the sex trade of one city',
              hi: 'लोग, जो एक शहर के देह व्यापार में बताए जाते हैं',
              mr: 'लोक, जे एका शहरातील देहव्यापारात असल्याचे सांगितले जाते',
              es: 'personas que se dice están en el comercio sexual de una ciudad',
            },
            citedSource: null,
          },
          asOf: '2009-07-29',
        },
        supersedesId: null,
      },
    ],
  }),
];

function standing(name: string, indicator: 'outreach_relationships' | 'outreach_areas', hour: string): Block {
  return block({
    name: `${name} made public`,
    by: 'leela',
    at: `2009-08-03T${hour}:00:00+05:30`,
    second: { by: 'daniel', at: `2009-08-03T${hour}:30:00+05:30` },
    ask: [
      releaseFigure,
      {
        releaseId: idOf(`release ${name}`),
        asked: {
          ...{ indicator, reach: 'standing', brokenBy: [], told: 'counts', roundedTo: 1 },
          ...{ fromDay: '2000-01-01', toDay: '2009-07-29' },
        },
        supersedesId: null,
      },
    ],
  });
}

/** The nine of this spring: as one number, and by the state in which they were freed. */
const NINE = {
  indicator: 'persons_rescued',
  reach: 'period',
  fromDay: '2024-04-01',
  toDay: '2024-05-08',
  told: 'counts',
  roundedTo: 1,
} as const;

/** Those of the yearly reports are public. The nine of this spring wait thirty days from the last operation. */
export const MADE_PUBLIC_BLOCKS: readonly Block[] = [
  ...IN_2009,
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
        asked: { ...NINE, brokenBy: [] },
      },
    ],
  }),
  block({
    name: 'nine by state to be made public',
    by: 'rhea',
    at: '2024-05-12T16:05:00+05:30',
    ask: [planRelease, { releaseId: idOf('release nine by state'), asked: { ...NINE, brokenBy: ['state'] } }],
  }),
];
