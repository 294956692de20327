import { day, range } from '#kernel/dated.ts';
import { noteWish, recordCare } from '#modules/spiritual-care/model/spiritual-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const FREELY = { askedBy: 'herself', knowsItIsFree: true, guardianAgrees: false } as const;
const PRAYER = idOf('rajitha asked for a prayer');
const SPRING = range('2009-02-01', '2009-05-31', 'visits and prayer');

/** B16, B21: what she asked for, and what she said she wanted. That she was free not to, the story does not say; we ask. */
export const B21_WHAT_SHE_ASKED_FOR: readonly Block[] = [
  block({
    name: 'rajitha asked for a prayer',
    sentences: ['B16'],
    by: 'samuel',
    at: '2009-06-16T16:00:00+05:30',
    ask: [
      noteWish,
      {
        ...FREELY,
        wishId: PRAYER,
        wish: { personId: WHO.rajitha, asked: SPRING, kind: 'prayer', ownWords: null, lang: 'en' },
      },
    ],
  }),
  block({
    name: 'a prayer with rajitha',
    sentences: ['B16'],
    by: 'samuel',
    at: '2009-06-16T16:05:00+05:30',
    ask: [
      recordCare,
      {
        careId: idOf('a prayer with rajitha'),
        care: { wishId: PRAYER, happened: SPRING, kind: 'prayer', ownWords: null, lang: 'en' },
      },
    ],
  }),
  block({
    name: 'what rajitha wants to believe',
    sentences: ['B21'],
    by: 'samuel',
    at: '2009-06-20T16:00:00+05:30',
    ask: [
      noteWish,
      {
        ...FREELY,
        wishId: idOf('what rajitha wants to believe'),
        wish: {
          personId: WHO.rajitha,
          asked: day('2009-06-20'),
          kind: 'other',
          ownWords: 'I want to follow Christ.',
          lang: 'en',
        },
      },
    ],
  }),
];
