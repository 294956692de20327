import type { Block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { FILE, WHO } from '../who.ts';
import { drawingIdOf, inCategories } from './categories.ts';
import { begins, goesTo, isSet, type ToldTexts, tellsOf, walks, writes } from './story-blocks.ts';

export const SPRING = 'spring';

/** What a visitor once read in one long post, as an editor began to write it down anew. One heading stands in one language only. */
const TEXTS: ToldTexts = {
  en: {
    title: 'A good spring: nine people are out of it',
    slug: null,
    summary: 'What our rescue team did from April to May, together with the police.',
    parts: [
      { part: 'how', heading: 'How somebody is brought out' },
      {
        part: 'how it goes',
        words:
          'Since 2020 a team of ours looks into places where people may be held. It works with the police and with units against trafficking, and whoever comes out finds a safe house.',
      },
      {
        part: 'first picture',
        picture: drawingIdOf('zoya', 'lamp'),
        alt: 'A lamp in a window, drawn',
        caption: 'People who were brought out of trafficking',
      },
      { part: 'girl', heading: 'A girl of 15, found after eight months' },
      {
        part: 'girl told',
        words: 'Iniya had been gone since 20 August 2023. As April began she was found, and the man was arrested.',
      },
      {
        part: 'three told',
        words: 'On 27 April three women aged 23, 24 and 44 came out of a beauty and massage centre in Nalasopara.',
      },
      { part: 'house', heading: 'Five women, exploited in a rented house' },
      {
        part: 'house told',
        words: 'On 8 May five women between 22 and 45 were freed there. The woman who ran it is 63 and very poor.',
      },
      {
        part: 'second picture',
        picture: drawingIdOf('zoya', 'river'),
        alt: 'A river between hills, drawn',
        caption: 'One of those who were trafficked, in the home where she stays',
      },
      {
        part: 'proud',
        words: 'We are proud of this work: of what keeps people out of it, of stepping in, and of bringing them out.',
      },
      { part: 'so far', figure: '57 people since 2020', release: idOf('release fifty-seven') },
    ],
  },
  es: {
    title: 'Una buena primavera',
    slug: null,
    parts: [{ part: 'three', heading: 'Tres vidas a salvo en Nalasopara' }],
  },
};

export const SPRING_BLOCKS: readonly Block[] = [
  begins(SPRING, 'asha', '2024-05-09T10:00:00+05:30', {
    title: 'The rescues of April and May',
    type: 'news',
    brief: 'What people ask us about this spring. Most of it cannot be told yet: nobody’s trial has begun.',
  }),
  ...tellsOf(SPRING, 'asha', '2024-05-09T10:05:00+05:30', [
    { who: 'iniya', personId: WHO.iniya, caseFileId: FILE.iniya, toldAs: 'child' },
  ]),
  goesTo(SPRING, 'asha', '2024-05-09T10:10:00+05:30', 'consent_check'),
  walks(SPRING, 'asha', '2024-05-09T10:20:00+05:30', [], {
    step: 'consent_check',
    note: 'Nobody of this spring has been asked yet. To be drafted for those who decide, and for no reader.',
  }),
  isSet(SPRING, 'zoya', '2024-05-09T12:00:00+05:30', 4, { categoryIds: inCategories('zoya') }),
  ...writes(SPRING, 'zoya', '2024-05-09T12:10:00+05:30', TEXTS).map((one) => ({
    ...one,
    sentences: ['A0', 'A3', 'A10', 'A20', 'A22', 'A28', 'A35', 'A36'],
  })),
];
