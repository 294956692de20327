import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Dialog } from '#platform/design/dialog.tsx';
import { call, type Refused } from '../http.ts';
import { useMe } from '../me.ts';
import { DemonstrationPassword } from './demonstration-password.tsx';
import styles from './sign-in.module.css';
import { type SteppedUp, stepUpWithPasskey } from './step-up-with-passkey.ts';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

/** *Is it still you?* Some acts ask again, however short ago she signed in: a phone is taken out of a hand in a moment. */
export function StepUpDialog({ onDone }: { onDone: (shown: boolean) => void }) {
  const { t } = useTranslation('sign-in');
  const me = useMe();
  const { busy, trouble, attempt } = useTrying();
  const give = async (work: () => Promise<SteppedUp | Refused>) => {
    if (await attempt(work)) onDone(true);
  };
  return (
    <Dialog opened onClose={() => onDone(false)} title={t('stepUp.title')}>
      <div className={styles.stack}>
        <p>{t('stepUp.why')}</p>
        <Trouble words={trouble} />
        {me.assurance === 'demonstration' ? (
          <DemonstrationPassword
            who={me}
            busy={busy}
            onGive={({ password }) => void give(() => call('POST', '/api/step-up/demonstration', { password }))}
          />
        ) : (
          <PasskeyOrNone has={me.setUp.passkeys > 0} busy={busy} onShow={() => void give(stepUpWithPasskey)} />
        )}
        <Button kind="quiet" wide onClick={() => onDone(false)}>
          {t('stepUp.notNow')}
        </Button>
      </div>
    </Dialog>
  );
}

function PasskeyOrNone({ has, busy, onShow }: { has: boolean; busy: boolean; onShow: () => void }) {
  const { t } = useTranslation('sign-in');
  if (!has) return <p>{t('stepUp.none')}</p>;
  return (
    <Button kind="primary" icon="keys" wide busy={busy} onClick={onShow}>
      {t('stepUp.show')}
    </Button>
  );
}
