import { month } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import type { Claim, StatementFacts } from '#modules/data-quality/model/statement.ts';
import { type Block, block } from '../block.ts';
import { DISTRICT } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { STORY_ID, WHO } from '../who.ts';
import { FIVE } from './a31-five-people.ts';

type About = StatementFacts['about'];
const person = (id: string): About => [{ kind: 'person', id }];
const operations = (...ids: string[]): About => ids.map((id) => ({ kind: 'operation', id }));
const ALL = operations(STORY_ID.heron, STORY_ID.kite, STORY_ID.lotus);
const girls = (count: number | null): Claim => ({ kind: 'group-word', count, adulthood: 'child', gender: 'female' });

/** A few words of a post, each beside what it speaks of. They are compared with the records every time, never corrected. */
const SAID: readonly [words: string, claim: Claim, about: About, sentence: string][] = [
  ['last month', { kind: 'period-words', period: month('2024-04', 'last month') }, ALL, 'A2'],
  ['9 girls', girls(9), ALL, 'A2'],
  [
    'in Mumbai',
    { kind: 'place-words', place: 'Mumbai', lgdDistricts: [DISTRICT.mumbai, DISTRICT.mumbaiSuburban] },
    ALL,
    'A2',
  ],
  [
    'eight months',
    { kind: 'duration-words', amount: 8, unit: 'month' },
    [{ kind: 'missing-report', id: STORY_ID.report }],
    'A11',
  ],
  ['a girl', girls(1), person(WHO.iniya), 'A11'],
  ['the young woman', { kind: 'group-word', count: 1, adulthood: 'adult', gender: 'female' }, person(WHO.iniya), 'A12'],
  ['the culprit', { kind: 'role-word', implies: 'convicted' }, person(WHO.accusedMan), 'A14'],
  ['April 27', { kind: 'year-missing' }, operations(STORY_ID.kite), 'A21'],
  ['three girls', girls(3), operations(STORY_ID.kite), 'A26'],
  ['May 8', { kind: 'year-missing' }, operations(STORY_ID.lotus), 'A29'],
  ['5 girls', girls(5), operations(STORY_ID.lotus), 'A29'],
  [
    'girls and boys',
    { kind: 'group-mentioned', adulthood: 'child', gender: 'male' },
    operations(STORY_ID.lotus),
    'A31',
  ],
  [
    'five women',
    { kind: 'group-word', count: 5, adulthood: 'adult', gender: 'female' },
    operations(STORY_ID.lotus),
    'A33',
  ],
  [
    'all … are safe',
    { kind: 'status-claim', status: 'returned_family_safe' },
    FIVE.flatMap(({ name }) => person(WHO[name])),
    'A34',
  ],
];

export const SAID_IN_PUBLIC: readonly Block[] = SAID.map(([words, claim, about, sentence], index) =>
  block({
    name: `said in public ${index + 1}`,
    sentences: [sentence],
    by: 'rhea',
    at: `2024-05-12T21:${String(10 + index)}:00+05:30`,
    ask: [
      keepStatement,
      {
        statementId: idOf(`said in public ${index + 1}`),
        statement: {
          words,
          lang: 'en',
          saidIn: 'our post of May 2024',
          saidOn: month('2024-05'),
          claim,
          about,
          source: source('press', { manner: 'written' }),
        },
      },
    ],
  }),
);
