import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';

/** In the place of a page that could not be drawn. Its cause is ours, and nothing that she could mend. */
export function CannotDraw() {
  const { t } = useTranslation('shell');
  return (
    <ReasonNote title={t('cannotDraw')} words={t('cannotDrawWhy')}>
      <Button onClick={() => window.location.reload()}>{t('loadAgain')}</Button>
    </ReasonNote>
  );
}
