import { expect, test } from 'vitest';
import { findWordFaults, LANGUAGES } from './check-words.ts';

const GREETING = { greeting: 'Good day, {name}', count: '{n, plural, one {# person} other {# people}}' };

/** The same words in every language, but for what one of them says differently. */
function catalogues(different: Partial<Record<(typeof LANGUAGES)[number], object>> = {}) {
  return LANGUAGES.map((language) => ({
    path: `words/${language}/staff.json`,
    text: JSON.stringify(different[language] ?? GREETING),
  }));
}

function screen(text: string) {
  return [{ path: 'screen.tsx', text }];
}

test('the same keys with the same arguments in every language are in order', () => {
  expect(findWordFaults(catalogues(), [])).toEqual([]);
});

test('a language that lacks a whole file is named', () => {
  expect(findWordFaults(catalogues().slice(0, 3), [])).toEqual(['words/es/staff.json is missing']);
});

test('a missing, an empty and a superfluous key are named', () => {
  const faults = findWordFaults(catalogues({ hi: { greeting: ' {name}', count: ' ' } }), []);
  expect(faults).toContain('words/hi/staff.json: “count” is missing or empty');
  expect(findWordFaults(catalogues({ hi: { ...GREETING, more: 'और' } }), [])).toEqual([
    'words/hi/staff.json: “more” is in no other language',
  ]);
  expect(findWordFaults(catalogues({ hi: { greeting: GREETING.greeting } }), [])).toEqual([
    'words/hi/staff.json: “count” is missing or empty',
  ]);
});

test('an argument that a translation forgot or misspelt is named', () => {
  const faults = findWordFaults(catalogues({ mr: { ...GREETING, greeting: 'नमस्कार {naav}' } }), []);
  expect(faults).toEqual(['words/mr/staff.json: “greeting” takes {naav} where en takes {name}']);
});

test('a message that cannot be read is named', () => {
  const faults = findWordFaults(catalogues({ es: { ...GREETING, count: '{n, plural, one {#}' } }), []);
  expect(faults[0]).toContain('not a valid message');
});

test('a key that code asks for and no catalogue holds is named with its place', () => {
  const code = `const { t } = useTranslation('staff');\nt('greeting'); t('farewell'); t('staff:count');`;
  expect(findWordFaults(catalogues(), screen(code))).toEqual(['screen.tsx:2  the word “farewell” is in no catalogue']);
});
