import type { Block } from '#modules/story/model/block.ts';
import { type Identity, indexIdentities } from '#modules/story/model/gate/identities.ts';
import { inspectTexts, type StoryText } from '#modules/story/model/gate/inspect.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { Line } from './report.ts';
import { describeTimes, type Timing } from './timing.ts';

const FIRST = 'an ru su ma ni ta ki la sha pri go ra de ha ja mi vi ba ka so'.split(' ');
const THEN = 'na ri ta mi la ya ka sha li va da ni ra ma ti'.split(' ');

/** Names like names: each person has one that is used, one on papers in Devanagari, one of a friend, a number, an address. */
function identitiesOf(people: number): Identity[] {
  return Array.from({ length: people }, (_one, at): Identity[] => {
    const part = (list: readonly string[], by: number) => list[Math.floor(at / by) % list.length] ?? '';
    const name = `${part(FIRST, 1)}${part(THEN, 20)}${part(THEN, 300)}${part(THEN, 4500)}`;
    return [
      { kind: 'name', words: `${name} ${part(FIRST, 7)}${part(THEN, 3)}` },
      { kind: 'name', words: `${name}ka` },
      { kind: 'phone', words: `98${String(10_000_000 + at * 37)}` },
      { kind: 'address', words: `Room ${at % 90}, ${part(FIRST, 11)}${part(THEN, 13)} Chawl` },
    ];
  }).flat();
}

const SENTENCES: Readonly<Record<'en' | 'hi', string>> = {
  en: 'In 2019 somebody came to us who had walked for many days, and with the police beside us a door was opened that had been shut for long. ',
  hi: 'कई दिन चलने के बाद कोई हमारे पास आया, और पुलिस के साथ एक दरवाज़ा खुला जो बहुत समय से बंद था। ',
};

/** As long as the longest stories are, with something to find in every fifth sentence. */
function storyOf(language: 'en' | 'hi', words: number): StoryText {
  const each = SENTENCES[language].trim().split(' ').length;
  const blocks = Array.from(
    { length: Math.ceil(words / each) },
    (_one, at): Block => ({
      kind: 'paragraph',
      id: `benchblock${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`,
      state: 'reviewed',
      translatedFrom: null,
      words: `${SENTENCES[language]}${at % 5 === 0 ? 'Mumbai, 27 April 2023. ' : ''}`,
    }),
  );
  return { language, title: 'A door', summary: null, blocks };
}

/** Once for the forms of the language to be made, then as often as asked. */
function time(times: number, work: () => unknown): Timing {
  work();
  const began = performance.now();
  const taken = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return describeTimes(taken, performance.now() - began);
}

/** The gate over a long story against everybody, from the opened names to the findings; and once more as it is while somebody types. */
export function measureGate(quick: boolean): Line[] {
  const people = quick ? 1000 : 10_000;
  const identities = identitiesOf(people);
  const facts = { aboutChild: true, first: 'en' as StoryLanguage, places: [], ownNames: [] };
  const story = storyOf('en', 1500);
  let found = 0;
  const whole = time(quick ? 3 : 10, () => {
    found = inspectTexts([story], indexIdentities(identities), facts).length;
  });
  const index = indexIdentities(identities);
  const typed = time(quick ? 3 : 10, () => inspectTexts([story], index, facts));
  const both = time(quick ? 3 : 10, () => inspectTexts([story, storyOf('hi', 1500)], index, facts));
  const against = `against ${people} people`;
  const line = (what: string, timing: typeof whole): Line => ({
    what,
    unit: 'ms',
    value: timing.p95,
    target: { under: 1000 },
    timing,
    note: `${found} findings`,
  });
  return [
    line(`gate over 1,500 words ${against}, names taken in anew`, whole),
    line(`gate over 1,500 words ${against}, names known`, typed),
    line(`gate over 1,500 words in each of two languages ${against}, names known`, both),
  ];
}
