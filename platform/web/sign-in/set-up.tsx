import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { StateLine } from '#platform/design/state-line.tsx';
import { DoorFrame } from '../door/door-frame.tsx';
import { type Me, useSession } from '../me.ts';
import { NewPasskey } from './new-passkey.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import styles from './sign-in.module.css';

type Step = 'first' | 'second' | 'done';

/** The first passkey, then a second one or a code on paper. Until both stand, nobody's file is shown. */
export function SetUp({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation('sign-in');
  const { me, refresh } = useSession();
  const step = stepOf(me);
  const steps = (['first', 'second', 'done'] as const).map((code) => ({ code, label: t(`setUp.steps.${code}`) }));
  return (
    <DoorFrame>
      <div className={styles.form}>
        <h1>{t(`setUp.${step}`, { name: me.name })}</h1>
        <StateLine label={t('setUp.title')} steps={steps} current={step} />
        {step === 'first' && <FirstWay onMade={refresh} />}
        {step === 'second' && <SecondWay onSet={refresh} />}
        {step === 'done' && <Done onOver={onOver} />}
        {step !== 'done' && (
          <Button kind="quiet" wide onClick={onOver}>
            {t('setUp.later')}
          </Button>
        )}
      </div>
    </DoorFrame>
  );
}

function stepOf({ setUp }: Me): Step {
  if (setUp.complete) return 'done';
  return setUp.passkeys === 0 ? 'first' : 'second';
}

function FirstWay({ onMade }: { onMade: () => Promise<void> }) {
  const { t } = useTranslation('sign-in');
  return (
    <>
      <p>{t('passkey.what')}</p>
      <NewPasskey onMade={() => void onMade()} />
    </>
  );
}

function SecondWay({ onSet }: { onSet: () => Promise<void> }) {
  const { t } = useTranslation('sign-in');
  const [way, setWay] = useState<'none' | 'passkey' | 'paper'>('none');
  if (way === 'passkey') return <NewPasskey second onMade={() => void onSet()} />;
  // Asking who she is only when the code is on paper: the page must not turn while she writes it down.
  if (way === 'paper') return <RecoveryCode onKept={() => void onSet()} />;
  return (
    <>
      <p>{t('setUp.secondWhy')}</p>
      <Button kind="primary" icon="keys" wide onClick={() => setWay('passkey')}>
        {t('setUp.secondPasskey')}
      </Button>
      <Button icon="print" wide onClick={() => setWay('paper')}>
        {t('setUp.paper')}
      </Button>
    </>
  );
}

function Done({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation('sign-in');
  return (
    <>
      <p>{t('setUp.doneWords')}</p>
      <Button kind="primary" wide onClick={onOver}>
        {t('setUp.goOn')}
      </Button>
    </>
  );
}
