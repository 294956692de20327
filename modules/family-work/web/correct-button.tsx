import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';

/** Offered to whoever writes family work. */
export function CorrectButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('family-work');
  return (
    <Button kind="quiet" icon="correct" onClick={onOpen}>
      {t('act.correct')}
    </Button>
  );
}
