import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import type { StoryLanguage } from '../language.ts';
import { type Identity, indexIdentities } from './identities.ts';
import { inspectTexts, type StoryText } from './inspect.ts';

const IDS = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd', 'eeeeeeeeeeee'];
const paragraph = (words: string, at = 0): Block => ({
  kind: 'paragraph',
  id: IDS[at] ?? '',
  state: 'reviewed',
  translatedFrom: null,
  words,
});
const storyIn = (language: StoryLanguage, ...paragraphs: string[]): StoryText => ({
  language,
  title: '—',
  summary: null,
  blocks: paragraphs.map(paragraph),
});
function inspect(texts: readonly StoryText[], identities: readonly Identity[] = [], aboutChild = true) {
  return inspectTexts(texts, indexIdentities(identities), { aboutChild, first: 'en', places: [], ownNames: [] });
}
const shown = (texts: readonly StoryText[], identities: readonly Identity[] = [], aboutChild = true) =>
  inspect(texts, identities, aboutChild).map(({ code, weight, words }) => [weight, code, words].join(' | '));

describe('the text of the drawing', () => {
  const DRAWN = storyIn(
    'en',
    'Iniya was fifteen and had last been seen in Mumbai on 20 August 2023. A group in Govandi was already looking for her when they asked us to join.',
    'She had been promised marriage by a man of thirty who worked in her father’s small factory. He had taken her to Nepal, then to Bihar, and was arrested there as April began.',
    'Back home she went to a hospital where only her mother could sit with her. She had left class seven behind; her school will let her sit the June exams.',
    'We saved [9 people](figure:aaaaaaaaaaaa) this spring. Those poor girls need you.',
  );

  const FOUND = [
    'hard | name | Iniya',
    'hard | exact-age | fifteen',
    'hard | fine-place | in Mumbai',
    'hard | exact-date | on 20 August 2023',
    'hard | partner-and-place | A group in Govandi',
    'hard | family-work | a man of thirty who worked in her father’s small factory',
    'hard | route | to Nepal, then to Bihar',
    'hard | exact-date | as April began',
    'hard | hospital-or-visits | to a hospital where only her mother could sit with her',
    'hard | schooling | class seven',
    'hard | schooling | the June exams',
    'soft | saviour-words | We saved',
    'fine | number-without-release | 9 people',
    'soft | pity-words | Those poor girls',
  ];

  test('holds eleven that must go, two that two people may allow, and one number with its release', () => {
    expect(shown([DRAWN], [{ kind: 'name', words: 'Iniya' }])).toEqual(FOUND);
  });

  test('has no name in it where somebody was written down as what she is to her', () => {
    const beside = ['Her mother', 'her father', 'Iniya’s mother'].map((words): Identity => ({ kind: 'name', words }));
    expect(shown([DRAWN], beside)).toEqual(FOUND);
  });
});

describe('the four safe texts', () => {
  const SAFE: [StoryLanguage, string][] = [
    [
      'en',
      'A teenage girl from western India was missing for several months. A man she trusted had promised to marry her. With the police and partner organisations she was found, received care, and is back in her studies.',
    ],
    [
      'hi',
      'पश्चिमी भारत की एक किशोरी कई महीनों तक लापता रही। जिस व्यक्ति पर वह भरोसा करती थी, उसने शादी का वादा किया था। पुलिस और सहयोगी संस्थाओं के साथ उसे ढूँढा गया, उसे देखभाल मिली और वह फिर से पढ़ रही है।',
    ],
    [
      'mr',
      'पश्चिम भारतातील एक किशोरवयीन मुलगी अनेक महिने बेपत्ता होती. ज्याच्यावर तिचा विश्वास होता त्याने लग्नाचे आश्वासन दिले होते. पोलीस आणि सहयोगी संस्थांच्या मदतीने ती सापडली, तिला काळजी मिळाली आणि ती पुन्हा शिकत आहे.',
    ],
    [
      'es',
      'Una adolescente del oeste de la India estuvo desaparecida varios meses. Un hombre en quien confiaba le había prometido matrimonio. Con la policía y organizaciones aliadas fue encontrada, recibió atención y ha vuelto a estudiar.',
    ],
  ];

  test('pass, each and together', () => {
    expect(
      shown(
        SAFE.map(([language, words]) => storyIn(language, words)),
        [{ kind: 'name', words: 'Iniya' }],
      ),
    ).toEqual([]);
  });
});
