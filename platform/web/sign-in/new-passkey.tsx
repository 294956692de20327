import { useTranslation } from 'react-i18next';
import { call, isRefused, type Refused } from '../http.ts';
import { deviceName } from './device-name.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { makePasskey } from './passkeys.ts';
import styles from './sign-in.module.css';

type NewPasskeyProps = { onMade: () => void; second?: boolean | undefined };
type Added = { outcome: 'accepted'; id: string };

async function addPasskey(name: string): Promise<Added | Refused> {
  const made = await makePasskey('/api/my-sign-in/passkeys/options');
  return isRefused(made) ? made : call<Added>('POST', '/api/my-sign-in/passkeys', { ...made, name });
}

/** One more passkey for somebody who is signed in; the second one gets a name of its own. */
export function NewPasskey({ onMade, second }: NewPasskeyProps) {
  const { t } = useTranslation('sign-in');
  return (
    <PasskeyForm className={styles.stack} suggested={second ? '' : deviceName()} make={addPasskey} onMade={onMade}>
      {second && <p>{t('passkey.second')}</p>}
    </PasskeyForm>
  );
}
