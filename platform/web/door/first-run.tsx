import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { ErrorSummary } from '#platform/design/error-summary.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRefusalWords } from '../act-form.ts';
import { call, isRefused } from '../http.ts';
import styles from './door-page.module.css';

const EMPTY = { code: '', organisation: '', founder: '', signInName: '', password: '' };
type Values = typeof EMPTY;

/** The first page of a new server: the organisation and its first administrator, with the code from the terminal. */
export function FirstRun({ onIn }: { onIn: () => void }) {
  const { t, i18n } = useTranslation('door');
  const say = useRefusalWords();
  const [values, setValues] = useState<Values>(EMPTY);
  const [errors, setErrors] = useState<{ field: string; words: string }[]>([]);
  const [busy, setBusy] = useState(false);
  const set = (name: keyof Values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));

  async function found(event: FormEvent) {
    event.preventDefault();
    const missing = missingIn(values);
    if (missing.length > 0) return setErrors(missing.map((field) => ({ field, words: t(`first.missing.${field}`) })));
    setBusy(true);
    const answer = await call('POST', '/api/first-run', { ...values, language: i18n.language }).catch(() => null);
    setBusy(false);
    if (answer === null) return setErrors([{ field: 'code', words: t('notReached') }]);
    if (isRefused(answer))
      return setErrors([{ field: answer.refusal.fields?.[0] ?? 'code', words: say(answer.refusal) }]);
    onIn();
  }

  const piece = (name: keyof Values) => ({
    name,
    value: values[name],
    onChange: set(name),
    label: t(`first.${name}`),
    error: errors.find((one) => one.field === name)?.words,
  });
  return (
    <form className={styles.form} onSubmit={(event) => void found(event)} noValidate>
      <h1>{t('first.title')}</h1>
      <p>{t('first.lead')}</p>
      <ErrorSummary errors={errors} />
      <TextField {...piece('code')} hint={t('first.codeHint')} />
      <TextField {...piece('organisation')} />
      <TextField {...piece('founder')} />
      <TextField {...piece('signInName')} hint={t('first.signInNameHint')} autoComplete="username" />
      <TextField {...piece('password')} hint={t('first.passwordHint')} type="password" autoComplete="new-password" />
      <Button kind="primary" type="submit" wide busy={busy}>
        {t('first.found')}
      </Button>
    </form>
  );
}

const SIGN_IN_NAME = /^[a-z0-9._-]{2,60}$/;
const SHORTEST_PASSWORD = 15;

function missingIn(values: Values): (keyof Values)[] {
  const wrong: (keyof Values)[] = [];
  for (const name of ['code', 'organisation', 'founder'] as const) if (!values[name].trim()) wrong.push(name);
  if (!SIGN_IN_NAME.test(values.signInName.trim().toLowerCase())) wrong.push('signInName');
  if (values.password.length < SHORTEST_PASSWORD) wrong.push('password');
  return wrong;
}
