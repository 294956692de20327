import ICU from 'i18next-icu';
import { describe, expect, test } from 'vitest';
import { sayMessage } from '#kernel/messages.ts';

const WORDS = import.meta.glob<unknown>('../../words/*/*.json', { eager: true, import: 'default' });

function messagesOf(language: string): string[] {
  const files = Object.entries(WORDS).filter(([path]) => path.includes(`/words/${language}/`));
  return files.flatMap(([, words]) => textsIn(words)).filter((text) => text.includes('{'));
}

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

type Library = {
  parse: (message: string, values: object, language: string, space: string, key: string, info: object) => string;
};

/** Every name and every choice that stands in a message, so that each of its ways is gone once. */
function valuesFor(message: string, count: number): Record<string, unknown>[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((hit) => hit[1] ?? '');
  const choices = [...new Set([...message.matchAll(/([\w-]+)\s*\{/g)].map((hit) => hit[1] ?? ''))];
  const counts = new Set([...message.matchAll(/(\w+)\s*,\s*(?:plural|number)/g)].map((hit) => hit[1]));
  return [...choices, 'something else', '<b>'].map((choice) =>
    Object.fromEntries(names.map((name) => [name, counts.has(name) ? count : choice])),
  );
}

describe.each(['en', 'hi', 'mr', 'es'])('the sentences in %s', (language) => {
  test('are filled in as ICU’s own library fills them in, each of them, in each of its ways', () => {
    // Its types leave out the one function that i18next calls.
    const library = new ICU({ parseLngForICU: (code) => `${code}-u-nu-latn` }) as unknown as Library;
    const info = { resolved: { res: 'found' } };
    const messages = messagesOf(language);
    expect(messages.length).toBeGreaterThan(200);
    for (const [place, message] of messages.entries())
      for (const count of [0, 1, 2, 21, 1_234_567])
        for (const values of valuesFor(message, count))
          expect(sayMessage(message, values, language), message).toBe(
            library.parse(message, values, language, 'words', String(place), info),
          );
  });
});

describe('a sentence', () => {
  test('counts in 0–9, whatever the language counts in by itself', () => {
    expect(sayMessage('{n, plural, other {# जणी}}', { n: 1234 }, 'mr')).toBe('1,234 जणी');
  });

  test('may choose within a choice, and counts what the nearest plural counts', () => {
    const message = '{who, select, she {{n, plural, one {# day} other {# days}}} other {{n}}}';
    expect(sayMessage(message, { who: 'she', n: 2 }, 'en')).toBe('2 days');
    expect(sayMessage(message, { who: 'they', n: 2 }, 'en')).toBe('2');
  });

  test('takes the number itself before its kind', () => {
    expect(sayMessage('{n, plural, =0 {none} one {one} other {#}}', { n: 0 }, 'en')).toBe('none');
  });

  test('writes nothing where a value is missing, and never a code', () => {
    expect(sayMessage('by {who}', {}, 'en')).toBe('by ');
  });

  test.each(['{n, plural, one {x}', 'a } b', '{n, date, short}', '{, select, other {x}}', '{n, plural, one x}'])(
    'that is broken is not half read: %s',
    (message) => {
      expect(() => sayMessage(`${message} {n}`, { n: 1 }, 'en')).toThrow();
    },
  );
});
