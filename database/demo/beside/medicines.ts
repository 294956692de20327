import { handOutMedicine, prescribe } from '#modules/health/model/medication-acts.ts';
import { recordNeed } from '#modules/health/model/need-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const MEDICATION = idOf('medicine iniya');

/** Invented: what Iniya takes, how it went yesterday, and what whoever is with her minds. */
export const MEDICINE_BLOCKS: readonly Block[] = [
  block({
    name: 'to mind iniya',
    by: 'asha',
    at: '2024-05-02T18:05:00+05:30',
    ask: [
      recordNeed,
      {
        needId: idOf('to mind iniya'),
        need: {
          personId: WHO.iniya,
          whatToDo: 'When she gets dizzy: let her sit down and drink, and do not leave her alone.',
          lang: 'en',
          urgency: 'mind',
          since: '2024-05-02',
          untilOn: null,
          why: 'Little iron in her blood; the hospital looks again in August.',
        },
      },
    ],
  }),
  block({
    name: 'medicine iniya',
    by: 'asha',
    at: '2024-05-02T18:00:00+05:30',
    ask: [
      prescribe,
      {
        medicationId: MEDICATION,
        medication: {
          personId: WHO.iniya,
          name: 'Iron',
          dose: 'one tablet',
          times: ['morning', 'evening'],
          since: '2024-05-03',
          untilOn: '2024-07-31',
          prescribedBy: 'the hospital',
          note: 'With food, not with milk.',
        },
      },
    ],
  }),
  ...(
    [
      ['morning', 'given', '09:00'],
      ['evening', 'refused', '20:00'],
    ] as const
  ).map(([time, what, hour]) =>
    block({
      name: `medicine iniya ${time}`,
      by: 'lucy',
      at: `2024-05-12T${hour}:00+05:30`,
      ask: [
        handOutMedicine,
        {
          handoutId: idOf(`medicine iniya ${time}`),
          handout: {
            personId: WHO.iniya,
            medicationId: MEDICATION,
            on: '2024-05-12',
            time,
            what,
            words: what === 'refused' ? 'It makes her feel sick in the evening.' : null,
          },
        },
      ],
    }),
  ),
];
