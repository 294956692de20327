import { useTranslation } from 'react-i18next';
import { Dated } from '#kernel/dated.ts';
import { Source } from '#kernel/source.ts';
import { datedWords } from '#platform/design/dated-words.ts';

/** Any fact in words, as two values of one field stand side by side: a code by its label, a date as it was said. */
export function useValueWords(): (value: unknown, list?: string | null) => string {
  const { t, i18n } = useTranslation(['value', 'codes']);
  const { t: ofDesign } = useTranslation('design');
  return function wordsOf(value, list = null): string {
    if (value === null || value === undefined || value === '') return t('value:none');
    if (typeof value === 'boolean') return t(`value:${value ? 'yes' : 'no'}`);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return list ? t(`codes:${list}.${value}`, { defaultValue: value }) : value;
    if (Array.isArray(value)) return value.map((one) => wordsOf(one, list)).join(', ');
    const dated = Dated.safeParse(value);
    if (dated.success) {
      const { said, range } = datedWords(dated.data, ofDesign, i18n.language);
      return said ? `${ofDesign('date.said', { said })}, ${range}` : range;
    }
    const source = Source.safeParse(value);
    if (source.success) return source.data.who ?? t(`codes:source_kind.${source.data.kind}`);
    return t('value:other');
  };
}
