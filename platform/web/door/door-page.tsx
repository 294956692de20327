import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LanguageSwitch } from '#platform/design/language-switch.tsx';
import { call, isRefused } from '../http.ts';
import { changeLanguage } from '../words.ts';
import styles from './door-page.module.css';
import { FirstRun } from './first-run.tsx';
import { type DemonstrationPerson, SignIn } from './sign-in.tsx';

type Door = { founded: boolean; demonstration: DemonstrationPerson[] | null };

/** Before sign-in. Shows nothing of the organisation: whoever holds the phone learns only that it is a daybook. */
export function DoorPage({ onIn }: { onIn: () => void }) {
  const { t, i18n } = useTranslation('door');
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
    <main className={styles.page}>
      <header className={styles.top}>
        <strong>{t('name')}</strong>
        <LanguageSwitch
          value={i18n.language as Language}
          onChange={(language) => void changeLanguage(i18n, language)}
        />
      </header>
      {!reached && (
        <p role="alert">
          {t('notReached')}{' '}
          <button type="button" className={styles.again} onClick={() => setTurn(turn + 1)}>
            {t('tryAgain')}
          </button>
        </p>
      )}
      {door?.founded === false && <FirstRun onIn={onIn} />}
      {door?.founded && <SignIn demonstration={door.demonstration} onIn={onIn} />}
    </main>
  );
}
