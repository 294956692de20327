import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Dialog } from '#platform/design/dialog.tsx';
import { Section } from '#platform/design/section.tsx';
import { useSession } from '../me.ts';
import { RecoveryCode } from './recovery-code.tsx';
import styles from './sign-in.module.css';

/** The code on paper. It can be made anew and never shown again. */
export function RecoveryPart({ madeAt, onChanged }: { madeAt: string | null; onChanged: () => void }) {
  const { t, i18n } = useTranslation('sign-in');
  const { refresh } = useSession();
  const [making, setMaking] = useState(false);
  const close = () => {
    setMaking(false);
    onChanged();
    void refresh();
  };
  return (
    <Section title={t('recovery.title')}>
      <p>{madeAt ? t('recovery.madeAt', { when: momentWords(madeAt, i18n.language) }) : t('recovery.none')}</p>
      <div className={styles.acts}>
        <Button icon="print" onClick={() => setMaking(true)}>
          {t(madeAt ? 'recovery.anew' : 'recovery.make')}
        </Button>
      </div>
      <Dialog opened={making} onClose={close} title={t('recovery.title')}>
        {making && <RecoveryCode onKept={close} />}
      </Dialog>
    </Section>
  );
}
