import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { call, isRefused } from '../http.ts';
import { DoorFrame } from './door-frame.tsx';
import styles from './door-page.module.css';
import { type DemonstrationPerson, SignIn } from './sign-in.tsx';

const FirstRun = lazyPart(() => import('./first-run.tsx').then((found) => ({ default: found.FirstRun })));

type Door = { founded: boolean; demonstration: DemonstrationPerson[] | null; passkeys: boolean };
type DoorPageProps = { onIn: () => void; onInvited: (token: string) => void };

/** Before sign-in. Shows nothing of the organisation: whoever holds the phone learns only that it is a daybook. */
export function DoorPage({ onIn, onInvited }: DoorPageProps) {
  const { t } = useTranslation('door');
  const [door, setDoor] = useState<Door | null>(null);
  const [reached, setReached] = useState(true);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is how *try again* asks once more.
  useEffect(() => {
    call<Door>('GET', '/api/door').then(
      (answer) => {
        setReached(true);
        if (!isRefused(answer)) setDoor(answer);
      },
      () => setReached(false),
    );
  }, [turn]);
  return (
    <DoorFrame>
      {!reached && (
        <p role="alert">
          {t('notReached')}{' '}
          <button type="button" className={styles.again} onClick={() => setTurn(turn + 1)}>
            {t('tryAgain')}
          </button>
        </p>
      )}
      <Suspense>
        {door?.founded === false && <FirstRun onIn={onIn} />}
        {door?.founded && (
          <SignIn demonstration={door.demonstration} passkeys={door.passkeys} onIn={onIn} onInvited={onInvited} />
        )}
      </Suspense>
    </DoorFrame>
  );
}
