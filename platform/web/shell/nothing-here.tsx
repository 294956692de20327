import { useTranslation } from 'react-i18next';
import { PageHeader } from '#platform/design/page-header.tsx';

/** Not yours and not there are one page: the difference would tell. */
export function NothingHere() {
  const { t } = useTranslation('shell');
  return <PageHeader title={t('nothingHere')} />;
}
