import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useTooMany } from '#platform/web/too-many.ts';

/** Not yours and not there are one page: the difference would tell. */
export function NothingHere() {
  const { t } = useTranslation('shell');
  return useTooMany() ? <TooMany /> : <PageHeader title={t('nothingHere')} />;
}

/** A part of its own: whoever comes in at the door passes an address without a screen, and must not wait for these words. */
function TooMany() {
  const { t } = useTranslation(['shell', 'refusals']);
  return (
    <ReasonNote title={t('shell:tooMany')} words={t('refusals:people.too-many')}>
      <Button to="/r">{t('shell:sayWhy')}</Button>
    </ReasonNote>
  );
}
