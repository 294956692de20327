import { describe, expect, test } from 'vitest';
import { FIRST_SEED, SECOND_SEED, storyIn } from '#modules/story/testing/seed-drafts.ts';
import type { FindingCode, Weight } from './finding.ts';
import { type Identity, indexIdentities } from './identities.ts';
import { inspectTexts, type StoryText } from './inspect.ts';

function found(texts: readonly StoryText[], identities: readonly Identity[] = [], aboutChild = true) {
  return inspectTexts(texts, indexIdentities(identities), { aboutChild, first: 'en', places: [], ownNames: [] });
}
/** Every reason at these words, also of those that lie beneath another. */
const reasons = (texts: readonly StoryText[], identities: readonly Identity[] = [], aboutChild = true) =>
  found(texts, identities, aboutChild).flatMap(({ code, also, words, weight }) =>
    [code, ...also].map((one) => ({ code: one, words, weight })),
  );
type Wanted = readonly [FindingCode, string, Weight?];
const NAMES = ['Iniya', 'Rubina', 'Sona', 'Rajitha'].map((words): Identity => ({ kind: 'name', words }));
const HOMES = ['Anandalay', 'Sharan Sthan'].map((words): Identity => ({ kind: 'facility', words }));

describe('the first seed, told again in our own words', () => {
  const all = reasons([FIRST_SEED], NAMES);
  test.each<Wanted>([
    ['exact-date', 'Last month'],
    ['saviour-words', 'saved'],
    ['saviour-words', 'great success'],
    ['hurting-words', 'victims of human trafficking'],
    ['number-without-release', '9'],
    ['exact-date', 'At the start of April'],
    ['duration', 'eight months'],
    ['name', 'Iniya', 'hard'],
    ['exact-age', '15 years old', 'hard'],
    ['exact-date', 'August 20, 2023', 'hard'],
    ['fine-place', 'from Mumbai', 'hard'],
    ['partner-and-place', 'organisation from Govandi', 'hard'],
    ['recruiter', 'a 30-year-old man', 'hard'],
    ['route', 'Nepal', 'hard'],
    ['route', 'Bihar', 'hard'],
    ['case-papers', 'culprit'],
    ['recruiter', 'acquaintance of the family', 'hard'],
    ['family-work', 'her father’s small factory', 'hard'],
    ['recruiter', 'lover boy', 'hard'],
    ['hospital-or-visits', 'local hospital', 'hard'],
    ['hospital-or-visits', 'her mother', 'hard'],
    ['body-and-health', 'poor health', 'hard'],
    ['duration', 'two weeks'],
    ['schooling', 'seventh grade', 'hard'],
    ['schooling', 'exams in June', 'hard'],
    ['schooling', 'eighth grade', 'hard'],
    ['exact-date', 'On April 27', 'hard'],
    ['fine-place', 'Nalasopara', 'hard'],
    ['trace-of-informant', 'An informant', 'hard'],
    ['venue', 'beauty and massage centre'],
    ['trace-of-informant', 'posed as a client', 'hard'],
    ['hurting-words', 'pimp'],
    ['list-of-ages', '23, 24 and 44', 'hard'],
    ['exact-age', '24-year-old', 'hard'],
    ['duration', '11 hours'],
    ['case-papers', 'accused'],
    ['exact-date', 'On May 8', 'hard'],
    ['venue', 'rented house'],
    ['recruiter', 'older woman'],
    ['exact-age', '63 years old', 'hard'],
    ['poverty-or-belief', 'very poor', 'hard'],
    ['hurting-words', 'prostitution'],
    ['list-of-ages', 'between 22 and 45 years old', 'hard'],
    ['claim-without-source', 'All of them have returned'],
    ['number-without-release', '66'],
    ['saviour-words', 'we can continue freeing'],
  ])('%s: %s', (code, words, weight) => {
    const here = all.filter((one) => one.code === code && one.words.includes(String(words)));
    expect(here).not.toEqual([]);
    if (weight) expect(here.map((one) => one.weight)).toContain(weight);
  });
});

describe('the second seed, told again in our own words', () => {
  const all = reasons([SECOND_SEED], [...NAMES, ...HOMES], false);
  test.each<Wanted>([
    ['number-without-release', '200,000'],
    ['hurting-words', 'sex trade'],
    ['venue-and-place', 'red light district'],
    ['number-without-release', 'eight'],
    ['hurting-words', 'children of prostitutes'],
    ['pity-words', 'completely vulnerable'],
    ['exact-age', 'four-year-old'],
    ['name', 'Rubina', 'hard'],
    ['name', 'Sona', 'hard'],
    ['other-people', 'their mothers'],
    ['exact-date', 'In June 2009'],
    ['facility', 'Anandalay', 'hard'],
    ['schooling', 'local nursery school'],
    ['saviour-words', 'If no one had come to rescue them'],
    ['claim-without-source', 'would probably have been'],
    ['poverty-or-belief', 'God'],
    ['name', 'Rajitha', 'hard'],
    ['body-and-health', 'Beatings', 'hard'],
    ['exact-date', 'By February of 2009'],
    ['body-and-health', 'become pregnant', 'hard'],
    ['exact-date', 'In May'],
    ['body-and-health', 'stillborn', 'hard'],
    ['facility', 'Sharan Sthan', 'hard'],
    ['exact-date', 'on June 15, 2009'],
    ['poverty-or-belief', 'follow Christ'],
    ['exact-date', 'On June 9'],
    ['venue-and-place', 'Bhiwandi red light area'],
    ['number-without-release', '50'],
    ['number-without-release', 'Thousands'],
  ])('%s: %s', (code, words, weight) => {
    const here = all.filter((one) => one.code === code && one.words.includes(String(words)));
    expect(here).not.toEqual([]);
    if (weight) expect(here.map((one) => one.weight)).toContain(weight);
  });
});

test('an adult may be told of by state, year, quarter and without ages', () => {
  const safe = storyIn('en', 'A woman on her way', [
    'In 2019 a woman from Bihar came to a large city. Somebody she knew had promised work. In the first quarter of 2020 she left, with the police beside her.',
  ]);
  expect(found([safe], NAMES, false)).toEqual([]);
});

test('about fifty, without an area, passes as a public figure and not without', () => {
  const of = (words: string) =>
    found([storyIn('en', '—', [words])], [], false).map(({ code, weight }) => `${weight} ${code}`);
  expect(of('We know [about 50 women](figure:aaaaaaaaaaaa).')).toEqual(['fine number-without-release']);
  expect(of('We know about 50 women.')).toEqual(['soft number-without-release']);
});

test('what stands in her own words, with a consent of its own, is hers to say', () => {
  const quote = (consentId: string | null): StoryText => ({
    ...storyIn('en', '—', []),
    blocks: [
      {
        kind: 'quote',
        id: 'aaaaaaaaaaaa',
        state: 'reviewed',
        translatedFrom: null,
        words: 'We were very poor.',
        speaker: null,
        consentId,
      },
    ],
  });
  expect(found([quote('bbbbbbbbbbbb')], [], false)).toEqual([]);
  expect(found([quote(null)], [], false).map(({ code }) => code)).toEqual(['poverty-or-belief']);
  expect(found([quote('bbbbbbbbbbbb')], [], true).map(({ code }) => code)).toEqual(['poverty-or-belief']);
});

describe('a translation', () => {
  const EN = storyIn('en', 'Home again', ['A teenager from western India is home again. It took several months.']);
  const tells = (language: 'hi' | 'mr' | 'es', words: string) =>
    found([EN, storyIn(language, 'घर', [words])]).map(({ code, weight, words: at }) => `${weight} ${code} ${at}`);

  test('that tells a year, a state or a number the original does not tell is stopped at that place', () => {
    expect(tells('hi', 'बिहार की एक किशोरी 2023 में घर लौटी।')).toEqual([
      'hard translation-tells-more बिहार की',
      'hard translation-tells-more 2023',
    ]);
    expect(tells('es', 'Una adolescente volvió a casa con otras dos.')).toEqual(['hard translation-tells-more dos']);
    expect(tells('mr', 'बिहारमधील एक किशोरवयीन मुलगी घरी परतली.')).toEqual(['hard translation-tells-more बिहारमधील']);
  });
  test('that tells as much is not', () => {
    expect(tells('hi', 'पश्चिमी भारत की एक किशोरी घर लौट आई। इसमें कई महीने लगे।')).toEqual([]);
  });
});
