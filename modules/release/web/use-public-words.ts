import { useTranslation } from 'react-i18next';
import { publicPeriod } from '#modules/release/model/public-period.ts';
import { originOf } from '#modules/release/model/published-figure.ts';
import type { Quoted, ReleaseFacts } from '#modules/release/model/release.ts';
import { dayWords } from '#platform/design/dated-words.ts';

type Told = Pick<
  ReleaseFacts,
  'indicator' | 'value' | 'qualifier' | 'fromDay' | 'toDay' | 'told' | 'quoted' | 'declaredPart'
>;

/** The sentence that the public reads of a figure. */
export function usePublicWords(): (told: Told, on: string) => string {
  const { t, i18n } = useTranslation(['release', 'design', 'figure']);
  return ({ indicator, value, quoted, told, ...asked }, on) => {
    const qualifier = qualifierWords(asked.qualifier);
    if (quoted) return quotedWords(value ?? 0, qualifier, quoted);
    const rest = {
      period: periodWords(asked),
      day: dayWords(on, i18n.language),
      source: t(`source.${originOf({ quoted, value, declaredPart: asked.declaredPart })}`),
    };
    if (told === 'shares') return t('publicShares', { what: t(`figure:indicator.${indicator}`), ...rest });
    return t('public', { value: t(`told.${indicator}`, { count: value ?? 0 }), qualifier, ...rest });
  };
  function quotedWords(value: number, qualifier: string, { of, citedSource }: Quoted): string {
    const source = citedSource === null ? t('source.unsourced') : t('source.quoted', { source: citedSource });
    const told = new Intl.NumberFormat(`${i18n.language}-u-nu-latn`).format(value);
    return t('publicQuoted', { value: told, qualifier, of: of[languageOf(i18n.language)], source });
  }

  function qualifierWords(qualifier: ReleaseFacts['qualifier']): string {
    return qualifier && qualifier !== 'exact' ? `${t(`design:figure.${qualifier}`)} ` : '';
  }

  function periodWords({ fromDay, toDay }: Pick<ReleaseFacts, 'fromDay' | 'toDay'>): string {
    const { quarter, from: first, to: last } = publicPeriod({ from: fromDay, to: toDay });
    if (quarter !== null) return t(`quarter.${quarter}`, { year: String(first) });
    return first === last ? t('year', { year: String(first) }) : t('years', { from: String(first), to: String(last) });
  }
}

const PAGES = ['en', 'hi', 'mr', 'es'] as const;
const languageOf = (language: string) => PAGES.find((one) => one === language.slice(0, 2)) ?? 'en';
