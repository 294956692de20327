import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { call, isRefused, type Refused } from '../http.ts';
import { deviceName } from './device-name.ts';
import { makePasskey } from './passkeys.ts';
import styles from './sign-in.module.css';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

type NewPasskeyProps = { onMade: () => void; second?: boolean | undefined };
type Added = { outcome: 'accepted'; id: string };

async function addPasskey(name: string): Promise<Added | Refused> {
  const made = await makePasskey('/api/my-sign-in/passkeys/options');
  return isRefused(made) ? made : call<Added>('POST', '/api/my-sign-in/passkeys', { ...made, name });
}

/** Makes a passkey and gives it a name, by which she will know which one to remove when a phone is lost. */
export function NewPasskey({ onMade, second }: NewPasskeyProps) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [name, setName] = useState(second ? '' : deviceName);
  async function make(event: FormEvent) {
    event.preventDefault();
    if (await attempt(() => addPasskey(name.trim()))) onMade();
  }
  return (
    <form className={styles.stack} onSubmit={(event) => void make(event)} noValidate>
      {second && <p>{t('passkey.second')}</p>}
      <TextField
        name="passkeyName"
        label={t('passkey.name')}
        hint={t('passkey.nameHint')}
        value={name}
        onChange={setName}
        maxLength={60}
      />
      <Trouble words={trouble} />
      <Button
        kind="primary"
        icon="keys"
        type="submit"
        wide
        busy={busy}
        disabledReason={name.trim() ? undefined : t('passkey.nameMissing')}
      >
        {t('passkey.make')}
      </Button>
    </form>
  );
}
