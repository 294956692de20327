import { day, range } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import type { CentreEventFacts } from '#modules/outreach/model/centre-event.ts';
import { openCentre } from '#modules/outreach/model/keep-areas.ts';
import { recordCentreEvent } from '#modules/outreach/model/record-centre-event.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { AREAS, STORY_B } from './who.ts';

const REPORT = source('papers', { manner: 'written', who: 'report of July 2009' });
const THE_NINTH = day('2009-06-09', 'on June 9');

/** A centre that opens, those who came, and a number that was said and is not counted. */
export const B24_A_DOOR_OPENS: readonly Block[] = [
  block({
    name: 'centre in bhiwandi',
    sentences: ['B24'],
    by: 'ruth',
    at: '2009-06-09T10:00:00+05:30',
    ask: [
      openCentre,
      {
        centreId: STORY_B.centre,
        centre: {
          areaId: AREAS.bhiwandi,
          name: 'Drop-in Bhiwandi',
          opened: THE_NINTH,
          purposes: ['safety', 'privacy', 'meeting'],
          hours: [
            { days: [1, 2, 3, 4, 5], from: '11:00', until: '18:00' },
            { days: [6], from: '11:00', until: '14:00' },
          ],
          note: null,
        },
      },
    ],
  }),
  event('inauguration', ['B25'], 10),
  event('worship', ['B26'], 20),
  block({
    name: 'about fifty relationships',
    sentences: ['B25'],
    by: 'leela',
    at: '2009-07-29T11:00:00+05:30',
    ask: [
      declareFigure,
      {
        figureId: STORY_B.about50,
        figure: {
          indicator: 'outreach_relationships',
          value: 50,
          qualifier: 'about',
          unit: 'relationship',
          period: range('2000-01-01', '2009-07-29', 'already begun, in the area of the new centre'),
          asOf: '2009-07-29',
          source: REPORT,
          note: 'Relationships with women in the area, as a report said; no list stands behind it, and none of them is said to have been trafficked.',
        },
      },
    ],
  }),
];

/** Several came. How many that was, nobody wrote down. */
function event(kind: CentreEventFacts['kind'], sentences: string[], minute: number): Block {
  return block({
    name: `event ${kind}`,
    sentences,
    by: 'mary',
    at: `2009-06-10T10:${minute}:00+05:30`,
    ask: [
      recordCentreEvent,
      {
        eventId: idOf(`event ${kind}`),
        event: {
          centreId: STORY_B.centre,
          kind,
          happened: THE_NINTH,
          headcount: { qualifier: 'several', least: null, most: null },
          words: null,
          source: REPORT,
        },
      },
    ],
  });
}
