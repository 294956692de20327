import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Dialog } from '#platform/design/dialog.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import styles from './evidence.module.css';
import { type Fetched, takeOut } from './fetch-file.ts';

const SHORTEST = 10;

type TakeOutProps = {
  evidence: { id: string; sha256: string };
  opened: boolean;
  onClose: () => void;
  onSaid: (said: Fetched) => void;
};

/** Asks for the reason before an original leaves: whoever reads the journal later must be able to understand it. */
export function TakeOut({ evidence, opened, onClose, onSaid }: TakeOutProps) {
  const { t } = useTranslation('evidence');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const short = reason.trim().length < SHORTEST;
  async function go() {
    setBusy(true);
    onSaid(await takeOut(evidence.id, evidence.sha256, reason.trim()));
    setBusy(false);
    setReason('');
    onClose();
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('takeOut.title')}>
      <div className={styles.ask}>
        <p>{t('takeOut.words')}</p>
        <TextArea
          name="reason"
          label={t('takeOut.reason')}
          hint={t('takeOut.hint')}
          value={reason}
          onChange={setReason}
          rows={3}
        />
        <Button
          kind="primary"
          icon="download"
          onClick={go}
          busy={busy}
          disabledReason={short ? t('takeOut.tooShort') : undefined}
        >
          {t('takeOut.act')}
        </Button>
      </div>
    </Dialog>
  );
}
