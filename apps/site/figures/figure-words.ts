import type { PublishedFigure } from '#modules/release/model/published-figure.ts';
import type { Asked, Say } from '../page.ts';
import { readDay } from '../stories/read-day.ts';
import { wordLanguage } from '../words.ts';

type Speaking = Pick<Asked, 't' | 'language'>;

/** How exact a number is, in the reader's words: a number without it is quoted as a count. */
export const qualifierWords = (t: Say, { qualifier }: PublishedFigure): string => t(`design:figure.${qualifier}`);

/** What was counted, without how many. */
export function whatWords({ t, language }: Speaking, { indicator, quoted }: PublishedFigure): string {
  if (quoted) return quoted.of[wordLanguage(language)];
  return t(`figure:indicator.${indicator}`);
}

/** The number with what it is of: `57 people reached safety`; of shares only what they are of. */
export function figureTitle(asked: Speaking, figure: PublishedFigure): string {
  const { indicator, value, quoted, told } = figure;
  const { t } = asked;
  if (quoted) return `${numberWords(asked.language, value ?? 0)} ${whatWords(asked, figure)}`;
  if (told === 'shares') return t('site-figures:sharesOf', { what: whatWords(asked, figure) });
  return value === null ? whatWords(asked, figure) : t(`release:told.${indicator}`, { count: value });
}

/** Its quarter, its year or its years; null where it is how many there were on a day. */
export function periodWords(t: Say, { period: { quarter, from, to }, reach }: PublishedFigure): string | null {
  if (reach === 'standing') return null;
  if (quarter !== null) return t(`release:quarter.${quarter}`, { year: String(from) });
  return from === to
    ? t('release:year', { year: String(from) })
    : t('release:years', { from: String(from), to: String(to) });
}

export function sourceWords(t: Say, { origin, quoted }: PublishedFigure): string {
  if (!quoted) return t(`release:source.${origin}`);
  return quoted.citedSource === null
    ? t('release:source.unsourced')
    : t('release:source.quoted', { source: quoted.citedSource });
}

export const asOfWords = ({ language }: Speaking, { asOf }: PublishedFigure) => readDay(asOf, wordLanguage(language));

/** In digits that everybody reads, grouped as they are grouped in the language. */
export function numberWords(language: Asked['language'], value: number): string {
  return new Intl.NumberFormat(`${wordLanguage(language)}-u-nu-latn`).format(value);
}
