import { range } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { STORY_ID, WHO } from '../who.ts';

export const BETWEEN = range('2023-08-20', '2024-04-10', 'between August and April');
const POLICE_SPOKE = source('police', { manner: 'spoken', reliability: 'reliable' });

/** How she was taken, in the order it is known; the days between are not. */
export const A14_WAY: readonly Block[] = [
  leg(1, ['Mumbai', 'IN'], ['Nepal', 'NP'], { happened: BETWEEN, purpose: 'taken', painful: null }),
  leg(2, ['Nepal', 'NP'], ['Nepal', 'NP'], {
    happened: BETWEEN,
    purpose: 'attempted_sale',
    completed: false,
    painful: 'He offered her to people there for money. Nobody took her.',
  }),
  leg(3, ['Nepal', 'NP'], ['Bihar', 'IN'], { happened: BETWEEN, purpose: 'moved', painful: null }),
];

type Stretch = {
  happened: typeof BETWEEN;
  purpose: 'taken' | 'attempted_sale' | 'moved';
  completed?: boolean;
  painful: string | null;
};

function leg(
  number: number,
  [fromPlace, fromCountry]: [string, string],
  [toPlace, toCountry]: [string, string],
  { happened, purpose, completed = true, painful }: Stretch,
): Block {
  return block({
    name: `A14 leg ${number}`,
    sentences: ['A14'],
    by: 'imran',
    at: `2024-04-12T11:0${number}:00+05:30`,
    ask: [
      addLeg,
      {
        legId: idOf(`leg ${number}`),
        leg: {
          reportId: STORY_ID.report,
          fromPlace,
          fromCountry,
          toPlace,
          toCountry,
          happened,
          mode: 'unknown',
          accompaniedBy: WHO.accusedMan,
          purpose,
          completed,
          known: 'order-known',
          note: null,
          painful,
          lang: 'en',
          source: POLICE_SPOKE,
        },
      },
    ],
  });
}
