import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { call } from '../http.ts';
import { useNow } from '../me.ts';
import styles from './sign-in.module.css';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

type Made = { outcome: 'accepted'; code: string };

/** A code for paper, shown once. The server keeps only what it needs to know it again. */
export function RecoveryCode({ onKept }: { onKept: () => void }) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [code, setCode] = useState<string | null>(null);
  async function make() {
    const made = await attempt(() => call<Made>('POST', '/api/my-sign-in/recovery-code', {}));
    if (made) setCode(made.code);
  }
  if (code) return <OnPaper code={code} onKept={onKept} />;
  return (
    <div className={styles.stack}>
      <p>{t('recovery.what')}</p>
      <Trouble words={trouble} />
      <Button kind="primary" wide busy={busy} onClick={() => void make()}>
        {t('recovery.make')}
      </Button>
    </div>
  );
}

function OnPaper({ code, onKept }: { code: string; onKept: () => void }) {
  const { t } = useTranslation('sign-in');
  return (
    <div className={styles.stack}>
      <p>{t('recovery.once')}</p>
      <p className={styles.code} translate="no">
        {code}
      </p>
      <Button icon="print" wide onClick={() => window.print()}>
        {t('recovery.print')}
      </Button>
      <Button kind="primary" wide onClick={onKept}>
        {t('recovery.kept')}
      </Button>
      <Sheet code={code} />
    </div>
  );
}

/** Whoever finds the sheet must not learn what it opens, nor whose it is: no name, no address, no word of ours. */
function Sheet({ code }: { code: string }) {
  const { t } = useTranslation('sign-in');
  return (
    <PrintSheet kind={t('recovery.sheet.title')} by={t('recovery.sheet.by')} when={useNow()} tier="P1">
      <p className={styles.code}>{code}</p>
      <p>{t('recovery.sheet.keep')}</p>
      <p>{t('recovery.sheet.old')}</p>
    </PrintSheet>
  );
}
