import { useTranslation } from 'react-i18next';
import { range } from '#kernel/dated.ts';
import type { Span } from '#modules/figure/model/span.ts';
import { datedWords } from '#platform/design/dated-words.ts';

/** A span as a reader would say it: `1 Apr – 8 May 2024`. */
export function useSpanWords(): (span: Span) => string {
  const { t, i18n } = useTranslation('design');
  return ({ from, to }) => datedWords(range(from, to), t, i18n.language).range;
}
