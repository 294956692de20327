import type { Block } from '../block.ts';
import { FILE_B, WHO } from '../who.ts';
import { inCategories } from './categories.ts';
import { begins, goesTo, isSet, type ToldTexts, tellsOf, walks, writes } from './story-blocks.ts';

export const RAJITHA = 'rajitha';

/** Fifteen years later, as it was told then: with everything by which she would be known again, and what is said of God. */
const TEXTS: ToldTexts = {
  en: {
    title: 'Coming out of the red light district',
    slug: null,
    parts: [
      {
        part: 'children',
        words:
          'Rubina and Sona were four when they came to Anandalay in June 2009. Without somebody who came for them they would likely have ended in the same trade as their mothers.',
      },
      { part: 'god', words: 'God works through India Partners for grown women too.' },
      {
        part: 'she',
        words:
          'Rajitha grew up in a village, was deceived and brought to Mumbai. In February 2009 she was pregnant; in May she decided to leave. Her child was stillborn.',
      },
      {
        part: 'kept',
        words:
          'God gave her strength and kept her from going back. On 15 June 2009 she came to Sharan Sthan; she says that she wants to follow Christ.',
      },
      { part: 'her words', quote: 'They are like my family.', speaker: 'Rajitha, whose name was changed' },
    ],
  },
};

export const RAJITHA_BLOCKS: readonly Block[] = [
  begins(RAJITHA, 'ruth', '2024-05-06T10:00:00+05:30', {
    title: 'Rescue in the red light district',
    brief:
      'A page of 2009 that is still found by searching. She was never asked about being quoted. Can any of it stand?',
  }),
  ...tellsOf(RAJITHA, 'ruth', '2024-05-06T10:05:00+05:30', [
    { who: 'rajitha', personId: WHO.rajitha, caseFileId: FILE_B.rajitha, toldAs: 'adult' },
    { who: 'rubina', personId: WHO.rubina, caseFileId: FILE_B.rubina, toldAs: 'child' },
    { who: 'sona', personId: WHO.sona, caseFileId: FILE_B.sona, toldAs: 'child' },
  ]),
  goesTo(RAJITHA, 'ruth', '2024-05-06T10:20:00+05:30', 'consent_check'),
  walks(RAJITHA, 'ruth', '2024-05-06T10:30:00+05:30', [], {
    step: 'consent_check',
    note: 'No consent is on paper for any of the three. Drafted so that it can be seen what would have to go.',
  }),
  isSet(RAJITHA, 'joel', '2024-05-07T11:00:00+05:30', 6, {
    categoryIds: inCategories('joel'),
    dateline: 'India',
    credit: 'First told by Mission Network News (MNN), with their leave',
  }),
  ...writes(RAJITHA, 'joel', '2024-05-07T11:10:00+05:30', TEXTS).map((one) => ({
    ...one,
    sentences: ['B0', 'B11', 'B12', 'B20', 'B23'],
  })),
  goesTo(RAJITHA, 'joel', '2024-05-07T12:00:00+05:30', 'deidentify'),
];
