import { useTranslation } from 'react-i18next';
import type { Sentence } from '#kernel/timeline.ts';
import { dayWords, type Words } from '#platform/design/dated-words.ts';

type Said = { words: string; lang?: string };
type Values = Readonly<Record<string, string | number>>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const CODE = /^codes:[a-z_]+\.[a-z0-9_-]+$/;

/** Says sentences of the catalogue, whichever module's they are; their words are fetched before the first is drawn. */
export function useSay(sentences: readonly Sentence[]): (sentence: Sentence) => Said {
  const spaces: readonly string[] = [...new Set(sentences.map(spaceOf)), 'codes'];
  const { t, i18n } = useTranslation(spaces);
  return (sentence) => {
    if ('own' in sentence) return { words: sentence.own, lang: sentence.lang };
    return { words: t(sentence.key, valuesInWords(sentence.values ?? {}, t, i18n.language)) };
  };
}

function spaceOf(sentence: Sentence): string {
  return 'key' in sentence ? (sentence.key.split(':')[0] ?? 'shell') : 'shell';
}

/** What a sentence is filled with, in the reader's words: a day is written as days are, `codes:list.code` as its label. */
export function valuesInWords(values: Values, t: Words, language: string): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, t, language)]));
}

function inWords(value: string | number, t: Words, language: string): string | number {
  if (typeof value !== 'string') return value;
  if (DAY.test(value)) return dayWords(value, language);
  return CODE.test(value) ? t(value) : value;
}
