import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { QrPicture } from '#platform/design/qr-picture.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { call } from '../http.ts';
import styles from './sign-in.module.css';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

type Drawn = { outcome: 'accepted'; secret: string; address: string; qr: readonly string[] };

/** The authenticator app: its secret is shown once, and counts only when a code from it has proved that it works. */
export function CodeForm({ onSet }: { onSet: () => void }) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  async function draw() {
    setDrawn(await attempt(() => call<Drawn>('POST', '/api/my-sign-in/code/options', {})));
  }
  if (drawn) return <Prove drawn={drawn} onSet={onSet} />;
  return (
    <div className={styles.stack}>
      <p>{t('app.what')}</p>
      <Trouble words={trouble} />
      <Button kind="primary" wide busy={busy} onClick={() => void draw()}>
        {t('app.draw')}
      </Button>
    </div>
  );
}

function Prove({ drawn, onSet }: { drawn: Drawn; onSet: () => void }) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [code, setCode] = useState('');
  async function prove(event: FormEvent) {
    event.preventDefault();
    if (await attempt(() => call('POST', '/api/my-sign-in/code', { code: code.replace(/\s/g, '') }))) onSet();
  }
  return (
    <form className={styles.stack} onSubmit={(event) => void prove(event)} noValidate>
      <p>{t('app.scan')}</p>
      <QrPicture rows={drawn.qr} label={t('app.qr')} />
      <p>{t('app.typed')}</p>
      <p className={styles.link} translate="no">
        {drawn.secret}
      </p>
      <TextField
        name="code"
        label={t('app.code')}
        hint={t('app.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        maxLength={10}
        error={trouble ?? undefined}
      />
      <Button kind="primary" type="submit" wide busy={busy}>
        {t('app.prove')}
      </Button>
    </form>
  );
}
