import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Note } from '#platform/design/note.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { Trouble } from '../sign-in/trouble.tsx';
import { useTrying } from '../sign-in/use-trying.ts';
import styles from './door-page.module.css';
import { enterByPassword, enterWithPasskey } from './enter.ts';

// Most come by the passkey: the other forms are fetched when somebody asks for them.
const OtherWays = lazyPart(() => import('./other-ways.tsx').then((found) => ({ default: found.OtherWays })));

export type DemonstrationPerson = {
  name: string;
  role: string;
  signInName: string;
  password: string;
  organisation: string;
};

type SignInProps = {
  demonstration: readonly DemonstrationPerson[] | null;
  /** Whether this address can have passkeys at all: one without a name cannot. */
  passkeys: boolean;
  onIn: () => void;
  onInvited: (token: string) => void;
};

/**
 * The passkey first: nobody can be talked out of it. Everything else stands behind *another way*. In a demonstration, where
 * nobody has a passkey yet, its people come first.
 */
export function SignIn({ demonstration, passkeys, onIn, onInvited }: SignInProps) {
  const { t } = useTranslation('door');
  const { busy, trouble, attempt } = useTrying();
  const [other, setOther] = useState(!passkeys);
  const show = async () => {
    if (await attempt(enterWithPasskey)) onIn();
  };
  const enterAs = async (one: DemonstrationPerson) => {
    if (await attempt(() => enterByPassword({ name: one.signInName, password: one.password }))) onIn();
  };
  return (
    <>
      <h1>{t('who')}</h1>
      {demonstration && <DemonstrationPeople people={demonstration} onChoose={(one) => void enterAs(one)} />}
      <div className={styles.form}>
        {!passkeys && <Note icon="help">{t('noPasskeysHere', { address: localAddress() })}</Note>}
        <Trouble words={trouble} />
        {passkeys && (
          <Button
            kind={other || demonstration ? 'plain' : 'primary'}
            icon="keys"
            wide
            busy={busy}
            onClick={() => void show()}
          >
            {t('withPasskey')}
          </Button>
        )}
        {other ? (
          <Suspense>
            <OtherWays onIn={onIn} onInvited={onInvited} />
          </Suspense>
        ) : (
          <Button kind="quiet" wide onClick={() => setOther(true)}>
            {t('otherWay')}
          </Button>
        )}
      </div>
    </>
  );
}

function localAddress(): string {
  return `${location.protocol}//localhost${location.port && `:${location.port}`}`;
}

type PeopleProps = { people: readonly DemonstrationPerson[]; onChoose: (person: DemonstrationPerson) => void };

/** Only a demonstration server sends this list; everybody on it is invented. */
function DemonstrationPeople({ people, onChoose }: PeopleProps) {
  const { t } = useTranslation('door');
  return (
    <section className={styles.people} aria-labelledby="demonstration">
      <h2 id="demonstration">{t('demonstration')}</h2>
      <p>{t('demonstrationWhy')}</p>
      <ul>
        {people.map((one) => (
          <li key={one.signInName}>
            <button type="button" className={styles.person} onClick={() => onChoose(one)}>
              <strong>{one.name}</strong>
              <small>
                {t(`roles.${one.role}`)}, {one.organisation}
              </small>
              <span>{t('enterAs')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
