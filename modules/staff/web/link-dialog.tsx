import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Dialog } from '#platform/design/dialog.tsx';
import { QrPicture } from '#platform/design/qr-picture.tsx';
import type { OneTimeLink } from './sign-in-of-colleague.ts';
import styles from './team.module.css';

type LinkDialogProps = { name: string; link: OneTimeLink; onClose: () => void };

/** The one-time link, shown once. The server keeps only its hash: nobody can look it up again. */
export function LinkDialog({ name, link, onClose }: LinkDialogProps) {
  const { t, i18n } = useTranslation('staff');
  return (
    <Dialog opened onClose={onClose} title={t('signIn.linkTitle', { name })}>
      <div className={styles.stack}>
        <p>{t('signIn.linkOnce')}</p>
        <QrPicture rows={link.qr} label={t('signIn.linkQr')} />
        <p className={styles.link} translate="no">
          {link.link}
        </p>
        {link.from && <p>{t('signIn.linkFrom', { when: momentWords(link.from, i18n.language) })}</p>}
        {link.expiresAt && <p>{t('signIn.linkUntil', { when: momentWords(link.expiresAt, i18n.language) })}</p>}
        <Button kind="primary" wide onClick={onClose}>
          {t('signIn.linkDone')}
        </Button>
      </div>
    </Dialog>
  );
}
