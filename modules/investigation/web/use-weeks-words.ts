import { useTranslation } from 'react-i18next';
import type { DaysSpan } from '#kernel/dated-order.ts';

/** How many weeks, in words: one number where the dates are exact, else both ends. */
export function useWeeksWords(): (span: DaysSpan) => string {
  const { t } = useTranslation('investigation');
  return ({ least, most }) => {
    if (least === null && most === null) return t('weeks.unknown');
    if (least === null || most === null || least === most) return t('weeks.exact', { count: least ?? most });
    return t('weeks.range', { least, most });
  };
}
