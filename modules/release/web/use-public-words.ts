import { useTranslation } from 'react-i18next';
import { publicPeriod } from '#modules/release/model/public-period.ts';
import type { AskedRelease, ReleaseFacts } from '#modules/release/model/release.ts';
import { dayWords } from '#platform/design/dated-words.ts';

type Told = AskedRelease & Pick<ReleaseFacts, 'value' | 'qualifier'>;

/** The sentence that the public reads of a figure. */
export function usePublicWords(): (told: Told, on: string) => string {
  const { t, i18n } = useTranslation(['release', 'design']);
  return ({ indicator, value, qualifier, ...asked }, on) =>
    t('public', {
      value: t(`told.${indicator}`, { count: value ?? 0 }),
      qualifier: qualifier && qualifier !== 'exact' ? `${t(`design:figure.${qualifier}`)} ` : '',
      period: periodWords(asked),
      day: dayWords(on, i18n.language),
    });

  function periodWords({ fromDay, toDay }: Pick<AskedRelease, 'fromDay' | 'toDay'>): string {
    const { quarter, from: first, to: last } = publicPeriod({ from: fromDay, to: toDay });
    if (quarter !== null) return t(`quarter.${quarter}`, { year: String(first) });
    return first === last ? t('year', { year: String(first) }) : t('years', { from: String(first), to: String(last) });
  }
}
