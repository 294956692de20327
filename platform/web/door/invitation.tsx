import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { useRefusalWords } from '../act-form.ts';
import { call, isRefused, type Refused } from '../http.ts';
import { deviceName } from '../sign-in/device-name.ts';
import { PasskeyForm } from '../sign-in/passkey-form.tsx';
import { makePasskey } from '../sign-in/passkeys.ts';
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

const NOT_VALID = { code: 'invitation.not-valid', kind: 'rule' } as const;

function Refusal({ refused, onOut }: { refused: Refused; onOut: () => void }) {
  const say = useRefusalWords();
  const { t, i18n } = useTranslation('sign-in');
  const { code, values } = refused.refusal;
  // A reset is for tomorrow: that is no refusal of the person, and the hour is told.
  const from = code === 'invitation.not-yet' && typeof values?.from === 'string' ? values.from : null;
  // A link that was cut short on its way, or made up, is like any that opens nothing: what form it should have is told to nobody.
  const refusal = refused.refusal.kind === 'invalid' ? NOT_VALID : refused.refusal;
  const words = from ? t('invitation.notYet', { when: momentWords(from, i18n.language) }) : say(refusal);
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
  async function make(name: string): Promise<Entered | Refused> {
    const made = await makePasskey('/api/invitation/passkey/options', { token });
    if (isRefused(made)) return made;
    return call('POST', '/api/invitation/passkey', { token, ...made, name, device: deviceName() });
  }
  return (
    <PasskeyForm className={styles.form} suggested={deviceName()} make={make} onMade={onIn}>
      <h1>{t(`invitation.${invited.is}`, { name: invited.name })}</h1>
      <p>{t('invitation.lead', { organisation: invited.organisation })}</p>
      <p>{t('passkey.what')}</p>
    </PasskeyForm>
  );
}
