import { useTranslation } from 'react-i18next';
import type { DaysSpan } from '#kernel/dated-order.ts';

/** A span of days in words: one number where the dates are exact, else both ends. */
export function useDaysWords(): (span: DaysSpan) => string {
  const { t } = useTranslation('missing-person');
  return ({ least, most }) => {
    if (least === null && most === null) return t('days.unknown');
    if (least === null) return t('days.atMost', { most });
    if (most === null) return t('days.atLeast', { least });
    return least === most ? t('days.exact', { count: least }) : t('days.range', { least, most });
  };
}
