import { useTranslation } from 'react-i18next';
import type { Source } from '#kernel/source.ts';

/** Where a figure comes from: the paper by its name, else what kind of source it is. */
export function useSourceWords(): (source: Source) => string {
  const { t } = useTranslation(['figure', 'codes']);
  return ({ kind, who }) => who ?? (kind === 'own-staff' ? t('ownRecords') : t(`codes:source_kind.${kind}`));
}
