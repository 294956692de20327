import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import type { Claim, StatementFacts } from '#modules/data-quality/model/statement.ts';
import { type Block, block } from '../block.ts';
import { DISTRICT } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { AREAS } from './who.ts';

const EVERY_AREA = Object.values(AREAS).map((id) => ({ kind: 'outreach-area' as const, id }));
const MUMBAI = [DISTRICT.mumbai, DISTRICT.mumbaiSuburban];
const ofTheWorld = (value: number | null, qualifier: 'nearly' | 'thousands'): Claim => ({
  ...{ kind: 'figure-words', value, qualifier, citedSource: null },
});

/** A few words of a report, each as it was said. What it claims of the world is about nobody we hold a record of. */
const SAID: readonly [words: string, claim: Claim, about: StatementFacts['about'], sentence: string][] = [
  ['By July 29, 2009', { kind: 'by-line', author: null }, [], 'B1'],
  ['nearly 200,000', ofTheWorld(200_000, 'nearly'), [], 'B2'],
  ['eight areas in Mumbai', { kind: 'place-words', place: 'Mumbai', lgdDistricts: MUMBAI }, EVERY_AREA, 'B4'],
  ['Thousands more', ofTheWorld(null, 'thousands'), [], 'B27'],
];

export const SAID_IN_PUBLIC_B: readonly Block[] = SAID.map(([words, claim, about, sentence], index) =>
  block({
    name: `said in public of India Partners ${index + 1}`,
    sentences: [sentence],
    by: 'leela',
    at: `2009-07-30T10:${10 + index}:00+05:30`,
    ask: [
      keepStatement,
      {
        statementId: idOf(`said in public of India Partners ${index + 1}`),
        statement: {
          ...{ words, lang: 'en', claim, about },
          saidIn: 'a report of an agency, MNN, from India',
          saidOn: day('2009-07-29', 'By July 29, 2009'),
          source: source('press', { manner: 'written', who: 'MNN' }),
        },
      },
    ],
  }),
);
