import { useTranslation } from 'react-i18next';
import type { Sentence } from '#kernel/timeline.ts';
import { dayWords, type Words } from '#platform/design/dated-words.ts';

type Said = { words: string; lang?: string };
type Values = Readonly<Record<string, string | number>>;

const DAY = /^\d{4}-\d\d-\d\d$/;
/** One key of a catalogue, or several with a space between: each stands for its words. */
const CODES = /^[a-z-]+:[a-z_]+(\.[a-z0-9_-]+)+( [a-z-]+:[a-z_]+(\.[a-z0-9_-]+)+)*$/;

/** Says sentences of the catalogue, whichever module's they are; their words are fetched before the first is drawn. */
export function useSay(sentences: readonly Sentence[]): (sentence: Sentence) => Said {
  const keys = sentences.flatMap(keysOf);
  const spaces: readonly string[] = [...new Set(keys.map((key) => key.split(':')[0] ?? 'shell')), 'codes'];
  const { t, i18n } = useTranslation(spaces);
  useTranslation(keys.every((key) => i18n.exists(key)) ? 'shell' : 'refusals'); // one that is not among the first words: all are fetched
  return (sentence) => {
    if ('own' in sentence) return { words: sentence.own, lang: sentence.lang };
    return { words: t(sentence.key, valuesInWords(sentence.values ?? {}, t, i18n.language)) };
  };
}

/** The words a sentence needs: its own, and those of the codes it is filled with. */
function keysOf(sentence: Sentence): string[] {
  if (!('key' in sentence)) return [];
  const codes = Object.values(sentence.values ?? {}).filter((value) => typeof value === 'string' && CODES.test(value));
  return [sentence.key, ...codes.flatMap((value) => String(value).split(' '))];
}

/** What a sentence is filled with, in the reader's words: a day is written as days are, `codes:list.code` as its label. */
export function valuesInWords(values: Values, t: Words, language: string): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, t, language)]));
}

function inWords(value: string | number, t: Words, language: string): string | number {
  if (typeof value !== 'string') return value;
  if (DAY.test(value)) return dayWords(value, language);
  return CODES.test(value)
    ? value
        .split(' ')
        .map((code) => t(code))
        .join(', ')
    : value;
}
