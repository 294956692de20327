import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { call } from '../http.ts';
import styles from './sign-in.module.css';
import { useTrying } from './use-trying.ts';

const SHORTEST = 15;

export function PasswordForm({ onSet }: { onSet: () => void }) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [password, setPassword] = useState('');
  async function keep(event: FormEvent) {
    event.preventDefault();
    if (await attempt(() => call('POST', '/api/my-sign-in/password', { password }))) onSet();
  }
  // Counted as the server counts: a letter of any script is one.
  const short = [...password.normalize('NFC')].length < SHORTEST;
  return (
    <form className={styles.stack} onSubmit={(event) => void keep(event)} noValidate>
      <TextField
        name="password"
        type="password"
        label={t('fallback.newPassword')}
        hint={t('fallback.passwordHint')}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={trouble ?? undefined}
      />
      <Button
        kind="primary"
        type="submit"
        wide
        busy={busy}
        disabledReason={short ? t('fallback.passwordShort') : undefined}
      >
        {t('fallback.keep')}
      </Button>
    </form>
  );
}
