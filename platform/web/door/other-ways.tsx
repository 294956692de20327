import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { Trouble } from '../sign-in/trouble.tsx';
import { useTrying } from '../sign-in/use-trying.ts';
import styles from './door-page.module.css';
import { enterByPassword, recover } from './enter.ts';

type OtherWaysProps = { onIn: () => void; onInvited: (token: string) => void };

/** Without a passkey at hand: name, password and the app's code; or, with none of these, the printed recovery code. */
export function OtherWays({ onIn, onInvited }: OtherWaysProps) {
  const { t } = useTranslation('door');
  const [recovering, setRecovering] = useState(false);
  return (
    <>
      {recovering ? <RecoveryForm onInvited={onInvited} /> : <PasswordForm onIn={onIn} />}
      <Button kind="quiet" wide onClick={() => setRecovering(!recovering)}>
        {t(recovering ? 'withPassword' : 'withRecoveryCode')}
      </Button>
    </>
  );
}

/** Said at the field, and only once somebody has tried: an empty form is no mistake. */
function useMissing() {
  const { t } = useTranslation('door');
  const [tried, setTried] = useState(false);
  const missing = (field: 'name' | 'password' | 'recovery', value: string) =>
    tried && value.trim() === '' ? t(`missing.${field}`) : undefined;
  return { setTried, missing };
}

function PasswordForm({ onIn }: { onIn: () => void }) {
  const { t } = useTranslation('door');
  const { busy, trouble, attempt } = useTrying();
  const [values, setValues] = useState({ name: '', password: '', code: '' });
  const { setTried, missing } = useMissing();
  const set = (field: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [field]: value }));
  async function enter(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (values.name.trim() === '' || values.password === '') return;
    if (await attempt(() => enterByPassword(values))) onIn();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void enter(event)} noValidate>
      <TextField
        name="name"
        label={t('signInName')}
        error={missing('name', values.name)}
        value={values.name}
        onChange={set('name')}
        autoComplete="username"
      />
      <TextField
        name="password"
        label={t('password')}
        error={missing('password', values.password)}
        value={values.password}
        onChange={set('password')}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        value={values.code}
        onChange={set('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
      />
      <Trouble words={trouble} />
      <Button kind="primary" type="submit" wide busy={busy}>
        {t('enter')}
      </Button>
    </form>
  );
}

function RecoveryForm({ onInvited }: { onInvited: (token: string) => void }) {
  const { t } = useTranslation('door');
  const { busy, trouble, attempt } = useTrying();
  const [values, setValues] = useState({ name: '', code: '' });
  const { setTried, missing } = useMissing();
  async function go(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (values.name.trim() === '' || values.code.trim() === '') return;
    const found = await attempt(() => recover(values));
    if (found) onInvited(found.token);
  }
  return (
    <form className={styles.form} onSubmit={(event) => void go(event)} noValidate>
      <TextField
        name="name"
        label={t('signInName')}
        error={missing('name', values.name)}
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        autoComplete="username"
      />
      <TextField
        name="recovery"
        label={t('recoveryCode')}
        hint={t('recoveryCodeHint')}
        error={missing('recovery', values.code)}
        value={values.code}
        onChange={(code) => setValues({ ...values, code })}
      />
      <Trouble words={trouble} />
      <Button kind="primary" type="submit" wide busy={busy}>
        {t('goOn')}
      </Button>
    </form>
  );
}
