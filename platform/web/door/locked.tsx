import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { LockScreen } from '#platform/design/lock-screen.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { Given } from '../sign-in/demonstration-password.tsx';
import { Trouble } from '../sign-in/trouble.tsx';
import { useTrying } from '../sign-in/use-trying.ts';
import { enterByPassword, enterWithPasskey } from './enter.ts';

// The lock itself must stand without the network; what is asked then needs it anyway.
const DemonstrationPassword = lazyPart(() =>
  import('../sign-in/demonstration-password.tsx').then((found) => ({ default: found.DemonstrationPassword })),
);

type LockedProps = {
  /** Who of the demonstration was here: they have no passkeys. */
  demonstration: { name: string; organisation: string } | null;
  onIn: () => void;
  onOut: () => void;
};

/** The session has ended on the server: what is left here is the time, and a way back to the same place. */
export function Locked({ demonstration, onIn, onOut }: LockedProps) {
  const { t } = useTranslation('door');
  const { busy, trouble, attempt } = useTrying();
  const [asked, setAsked] = useState(false);
  async function unlock() {
    setAsked(true);
    if (!demonstration && (await attempt(enterWithPasskey))) onIn();
  }
  async function give(given: Given) {
    if (await attempt(() => enterByPassword(given))) onIn();
  }
  return (
    <LockScreen onUnlock={() => void unlock()} busy={busy}>
      {asked && (
        <Suspense>
          <Trouble words={trouble} />
          {demonstration && (
            <DemonstrationPassword who={demonstration} busy={busy} onGive={(given) => void give(given)} />
          )}
          <Button kind="quiet" wide onClick={onOut}>
            {t('otherWay')}
          </Button>
        </Suspense>
      )}
    </LockScreen>
  );
}
