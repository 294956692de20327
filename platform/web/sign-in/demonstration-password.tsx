import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { call, isRefused } from '../http.ts';
import styles from './sign-in.module.css';

type Person = { name: string; organisation: string; signInName: string; password: string };
export type Given = { name: string; password: string };

type DemonstrationPasswordProps = {
  who: { name: string; organisation: string };
  busy: boolean;
  onGive: (given: Given) => void;
};

/** Invented people have no passkeys. Their password is no secret, and stands in the field already. */
export function DemonstrationPassword({ who, busy, onGive }: DemonstrationPasswordProps) {
  const { t } = useTranslation('sign-in');
  const [given, setGiven] = useState<Given>({ name: '', password: '' });
  const { name, organisation } = who;
  useEffect(() => {
    call<{ demonstration: Person[] | null }>('GET', '/api/door').then(
      (door) => {
        const found = isRefused(door)
          ? undefined
          : door.demonstration?.find((one) => one.name === name && one.organisation === organisation);
        if (found) setGiven({ name: found.signInName, password: found.password });
      },
      () => {},
    );
  }, [name, organisation]);
  function give(event: FormEvent) {
    event.preventDefault();
    onGive(given);
  }
  return (
    <form className={styles.stack} onSubmit={give} noValidate>
      <TextField
        name="password"
        type="password"
        label={t('demonstration.password')}
        hint={t('demonstration.hint')}
        autoComplete="off"
        value={given.password}
        onChange={(password) => setGiven((before) => ({ ...before, password }))}
      />
      <Button kind="primary" type="submit" wide busy={busy}>
        {t('demonstration.give')}
      </Button>
    </form>
  );
}
