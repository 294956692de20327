import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRefusalWords } from '../act-form.ts';
import { call, isRefused, type Refused } from '../http.ts';
import { deviceName } from '../sign-in/device-name.ts';
import { makePasskey } from '../sign-in/passkeys.ts';
import { Trouble } from '../sign-in/trouble.tsx';
import { useTrying } from '../sign-in/use-trying.ts';
import { DoorFrame } from './door-frame.tsx';
import styles from './door-page.module.css';
import type { Entered } from './enter.ts';

type Invited = {
  outcome: 'accepted';
  is: 'invitation' | 'reset' | 'recovery';
  name: string;
  organisation: string;
  expiresAt: string;
};
type InvitationProps = { token: string; onIn: () => void; onOut: () => void };

/** Behind a one-time link: who is meant, and the first passkey. Used, withdrawn and made-up links are one page. */
export function Invitation({ token, onIn, onOut }: InvitationProps) {
  const { t } = useTranslation('sign-in');
  const [seen, setSeen] = useState<Invited | Refused | 'not-reached' | null>(null);
  useEffect(() => {
    call<Invited>('POST', '/api/invitation/see', { token }).then(setSeen, () => setSeen('not-reached'));
  }, [token]);
  return (
    <DoorFrame>
      {seen === 'not-reached' && <NotValid words={t('invitation.notReached')} onOut={onOut} />}
      {isRefused(seen) && <Refusal refused={seen} onOut={onOut} />}
      {seen && seen !== 'not-reached' && !isRefused(seen) && <FirstPasskey token={token} invited={seen} onIn={onIn} />}
    </DoorFrame>
  );
}

function Refusal({ refused, onOut }: { refused: Refused; onOut: () => void }) {
  const say = useRefusalWords();
  const { t, i18n } = useTranslation('sign-in');
  const { code, values } = refused.refusal;
  // A reset is for tomorrow: that is no refusal of the person, and the hour is told.
  const from = code === 'invitation.not-yet' && typeof values?.from === 'string' ? values.from : null;
  const words = from ? t('invitation.notYet', { when: momentWords(from, i18n.language) }) : say(refused.refusal);
  return <NotValid words={words} onOut={onOut} />;
}

function NotValid({ words, onOut }: { words: string; onOut: () => void }) {
  const { t } = useTranslation('sign-in');
  return (
    <div className={styles.form}>
      <h1>{t('invitation.title')}</h1>
      <Note icon="refused" tone="missed">
        {words}
      </Note>
      <Button wide onClick={onOut}>
        {t('invitation.toDoor')}
      </Button>
    </div>
  );
}

type FirstPasskeyProps = { token: string; invited: Invited; onIn: () => void };

function FirstPasskey({ token, invited, onIn }: FirstPasskeyProps) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [name, setName] = useState(deviceName);
  async function make(event: FormEvent) {
    event.preventDefault();
    const entered = await attempt(async (): Promise<Entered | Refused> => {
      const made = await makePasskey('/api/invitation/passkey/options', { token });
      if (isRefused(made)) return made;
      return call('POST', '/api/invitation/passkey', { token, ...made, name, device: deviceName() });
    });
    if (entered) onIn();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void make(event)} noValidate>
      <h1>{t(`invitation.${invited.is}`, { name: invited.name })}</h1>
      <p>{t('invitation.lead', { organisation: invited.organisation })}</p>
      <p>{t('passkey.what')}</p>
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
