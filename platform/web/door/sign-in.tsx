import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRefusalWords } from '../act-form.ts';
import { call, isRefused } from '../http.ts';
import styles from './door-page.module.css';

export type DemonstrationPerson = {
  name: string;
  role: string;
  signInName: string;
  password: string;
  organisation: string;
};

type SignInProps = { demonstration: readonly DemonstrationPerson[] | null; onIn: () => void };

/** Name and password. One sentence for every cause of refusal; the stronger doors will stand above this one. */
export function SignIn({ demonstration, onIn }: SignInProps) {
  const { t } = useTranslation('door');
  const say = useRefusalWords();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function enter(as: { name: string; password: string }) {
    setBusy(true);
    const answer = await call('POST', '/api/sign-in', { ...as, device: navigator.userAgent.slice(0, 80) }).catch(
      () => null,
    );
    setBusy(false);
    if (answer === null) return setRefusal(t('notReached'));
    if (isRefused(answer)) return setRefusal(say(answer.refusal));
    onIn();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void enter({ name, password });
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <h1>{t('who')}</h1>
        <TextField name="name" label={t('signInName')} value={name} onChange={setName} autoComplete="username" />
        <TextField
          name="password"
          label={t('password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
        />
        {refusal && (
          <div role="alert">
            <Note tone="missed" icon="refused">
              {refusal}
            </Note>
          </div>
        )}
        <Button kind="primary" type="submit" wide busy={busy}>
          {t('enter')}
        </Button>
      </form>
      {demonstration && (
        <DemonstrationPeople
          people={demonstration}
          onChoose={(one) => void enter({ name: one.signInName, password: one.password })}
        />
      )}
    </>
  );
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
