import { day, range } from '#kernel/dated.ts';
import { recordSession } from '#modules/counselling/model/session-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const TALKS = [
  { key: 'first', happened: range('2009-02-01', '2009-05-31', 'visits, counselling'), at: '2009-06-16T11:00:00+05:30' },
  { key: 'grief', happened: day('2009-07-27'), at: '2009-07-27T11:00:00+05:30' },
] as const;

/** B16, B22: that somebody talked with her, and went with her through her grief. No word of it is known, and none is invented. */
export const B16_SOMEBODY_TO_TALK_TO: readonly Block[] = TALKS.map(({ key, happened, at }) =>
  block({
    name: `talk with rajitha ${key}`,
    sentences: ['B16', 'B22'],
    by: 'esther',
    at,
    ask: [
      recordSession,
      {
        sessionId: idOf(`talk with rajitha ${key}`),
        session: {
          personId: WHO.rajitha,
          happened,
          attended: 'came',
          risk: 'none',
          kind: key,
          groupSize: null,
          minutes: null,
          note: '',
          ownWords: null,
          lang: 'en',
          nextOn: null,
        },
      },
    ],
  }),
);
