import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyIn } from '#modules/story/testing/seed-drafts.ts';
import type { StoryLanguage } from '../language.ts';
import { indexIdentities } from './identities.ts';
import { inspectTexts } from './inspect.ts';
import { pseudonymsFor } from './pseudonyms.ts';

/** Names as they are written by different hands, in Latin letters, Devanagari and Bengali. */
const NAMES: readonly (readonly string[])[] = [
  ['Iniya', 'Inia', 'इनिया', 'ইনিয়া'],
  ['Asmita', 'Asmitha', 'Ashmita', 'अस्मिता', 'অস্মিতা'],
  ['Rajkumari', 'Raj Kumari', 'Raajkumaari', 'राजकुमारी'],
  ['Lakshmi', 'Laxmi', 'Lakshmee', 'लक्ष्मी', 'লক্ষ্মী'],
  ['Priya', 'Prieya', 'Priyaa', 'प्रिया', 'প্রিয়া'],
  ['Meena', 'Mina', 'मीना', 'মীনা'],
  ['Rukhsana', 'Rukhsaana', 'रुखसाना', 'রুখসানা'],
  ['Geeta', 'Gita', 'Geetha', 'गीता', 'গীতা'],
  ['Sunita', 'Suneeta', 'Soonita', 'सुनीता', 'সুনীতা'],
  ['Nasreen', 'Nasrin', 'नसरीन', 'নাসরিন'],
];
const AROUND: Readonly<Record<'latin' | 'devanagari' | 'bengali', readonly [StoryLanguage, string, string]>> = {
  latin: ['en', 'One evening ', ' came home and nobody asked.'],
  devanagari: ['hi', 'एक शाम ', ' घर आई और किसी ने नहीं पूछा।'],
  bengali: ['bn', 'এক সন্ধ্যায় ', ' বাড়ি এল।'],
};
const scriptOf = (name: string) =>
  /[\u0980-\u09ff]/.test(name) ? 'bengali' : /[\u0900-\u097f]/.test(name) ? 'devanagari' : 'latin';
const LOOK: Readonly<Record<string, string>> = { a: 'а', e: 'е', i: 'і', o: 'о', p: 'р', c: 'с', s: 'ѕ', y: 'у' };

/** How somebody may try to hide a name from a program, or a phone may write it by itself. */
const DISGUISES: Readonly<Record<string, (name: string) => string>> = {
  plain: (name) => name,
  large: (name) => name.toUpperCase(),
  small: (name) => name.toLowerCase(),
  unseen: (name) => [...name].join('\u200b'),
  joined: (name) => [...name].join('\u2060'),
  lookalikes: (name) => [...name].map((one) => LOOK[one] ?? one).join(''),
  accents: (name) => name.replace(/[aiu]/g, (one) => `${one}\u0304`),
  decomposed: (name) => name.normalize('NFD'),
  wide: (name) => name.replace(/[a-zA-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  owned: (name) => (scriptOf(name) === 'latin' ? `${name}’s` : name),
};
const SPACED: readonly ((name: string) => string)[] = [
  (name) => [...name].join(' '),
  (name) => [...name].join('-'),
  (name) => [...name].join('.'),
  (name) => `${name.slice(0, 2)} ${name.slice(2)}`,
];

function isFound(kept: string, written: string, script: keyof typeof AROUND): boolean {
  const [language, before, after] = AROUND[script];
  const text = storyIn(language, '—', [`${before}${written}${after}`]);
  const facts = { aboutChild: true, first: language, places: [], ownNames: [] };
  return inspectTexts([text], indexIdentities([{ kind: 'name', words: kept }]), facts).some(
    ({ code }) => code === 'name',
  );
}

describe('a name', () => {
  test('is found however it is spelled, in whatever script, behind any disguise', () => {
    const drawn = fc.record({ ways: fc.constantFrom(...NAMES), disguise: fc.constantFrom(...Object.keys(DISGUISES)) });
    fc.assert(
      fc.property(drawn, fc.nat(), fc.nat(), ({ ways, disguise }, one, other) => {
        const kept = ways[one % ways.length] ?? '';
        const written = ways[other % ways.length] ?? '';
        expect(
          isFound(kept, DISGUISES[disguise]?.(written) ?? written, scriptOf(written)),
          `${kept} as ${disguise} ${written}`,
        ).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
  test('is found when it is pulled apart', () => {
    for (const [latin = ''] of NAMES)
      for (const pull of SPACED) expect(isFound(latin, pull(latin), 'latin'), pull(latin)).toBe(true);
  });
  test.each([
    ['Iniya', 'in any case she'],
    ['Meena', 'mine, she said, and'],
    ['Sita', 'to sit with her'],
    ['Usha', 'us, who'],
    ['Rani', 'as she ran away'],
    ['Asha', 'as she had'],
  ])('%s is not found in “%s”', (kept, words) => expect(isFound(kept, words, 'latin')).toBe(false));
});

describe('a number', () => {
  test.each(['98765 43210', '+91-98765-43210', '९८७६५४३२१०', '9 8 7 6 5 4 3 2 1 0', '(98765) 43210'])(
    '%s is found',
    (written) => {
      const text = storyIn('en', '—', [`Call ${written} now.`]);
      const found = inspectTexts([text], indexIdentities([{ kind: 'phone', words: '9876543210' }]), {
        aboutChild: false,
        first: 'en',
        places: [],
        ownNames: [],
      });
      expect(found.map(({ code, weight }) => `${weight} ${code}`)).toContain('hard phone');
    },
  );
  test.each(['112', '1098', '181'])('the helpline %s is not', (written) => {
    const text = storyIn('en', '—', [`Call ${written} now.`]);
    expect(
      inspectTexts([text], indexIdentities([]), { aboutChild: true, first: 'en', places: [], ownNames: [] }),
    ).toEqual([]);
  });
});

const SAFE = [
  [
    'en',
    'A teenage girl from western India was missing for several months. A man she trusted had promised to marry her. With the police and partner organisations she was found, received care, and is back in her studies.',
  ],
  [
    'es',
    'Una adolescente del oeste de la India estuvo desaparecida varios meses. Un hombre en quien confiaba le había prometido matrimonio.',
  ],
] as const;

test('a text that passes, passes when only words are taken out of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAFE), fc.infiniteStream(fc.boolean()), ([language, words], keep) => {
      const left = words.split(' ').filter(() => keep.next().value);
      const text = storyIn(language, '—', [left.join(' ') || '—']);
      expect(
        inspectTexts([text], indexIdentities([{ kind: 'name', words: 'Iniya' }]), {
          aboutChild: true,
          first: language,
          places: [],
          ownNames: [],
        }),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('at least 150 names to draw from, each another one to the ear', () => {
  const all = (['her', 'him', 'anybody'] as const).flatMap(pseudonymsFor);
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
  for (const { en, hi, bn } of all) {
    expect(isFound(en ?? '', hi ?? '', 'devanagari'), `${en} ${hi}`).toBe(true);
    expect(isFound(en ?? '', bn ?? '', 'bengali'), `${en} ${bn}`).toBe(true);
  }
});
