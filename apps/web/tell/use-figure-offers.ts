import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Release, type ReleaseFacts } from '#modules/release/model/release.ts';
import { groupWords, rowsOf } from '#modules/release/model/table-rows.ts';
import type { Offers } from '#modules/story/web/marking.ts';
import { useRecords } from '#platform/web/records.ts';

type Told = Stored<ReleaseFacts>;
type Offer = Offers['figures'][number];

/**
 * Every number that is public, as it may stand in a sentence: of a table the whole and each cell that is shown. What is true
 * under a rounded number, or hidden, is offered nowhere.
 */
export function useFigureOffers(): readonly Offer[] {
  const { t, i18n } = useTranslation(['story', 'release', 'figure', 'codes', 'places']);
  return useRecords(Release, { state: 'released' }).flatMap((release) =>
    release.quoted || release.brokenBy.length === 0 ? [wholeOf(release)] : cellsOf(release),
  );

  function wholeOf(release: Told): Offer {
    const words = said(release, release.shown.at(-1) ?? 0);
    return offer(release, words, words);
  }

  function cellsOf(release: Told): Offer[] {
    const { brokenBy, groups, shown, told, indicator } = release;
    return rowsOf(groups, shown).flatMap(({ of, value }) => {
      const named = of.flatMap((group, at) => (group === null ? [] : groupWords(t, brokenBy[at] ?? 'year', group)));
      const part = named.join(', ');
      if (value === null || (told === 'shares' && part === '')) return [];
      if (told === 'shares') {
        const words = t('story:figure.share', { value, part });
        return [offer(release, words, t('story:figure.part', { words, part: t(`figure:indicator.${indicator}`) }))];
      }
      const words = said(release, value);
      if (part === '') return [offer(release, words, t('story:figure.whole', { words }))];
      const ofPart = t('story:figure.part', { words, part });
      return [offer(release, ofPart, ofPart)];
    });
  }

  function said({ indicator, quoted }: Told, value: number): string {
    if (indicator !== 'quoted_estimate') return t(`release:told.${indicator}`, { count: value });
    const number = new Intl.NumberFormat(`${i18n.language}-u-nu-latn`).format(value);
    const of = quoted?.of[i18n.language as 'en'] ?? quoted?.of.en ?? '';
    return `${number} ${of}`;
  }
}

const offer = ({ id }: Told, words: string, label: string): Offer => ({
  code: `${id} ${words}`,
  releaseId: id,
  label,
  words,
});
