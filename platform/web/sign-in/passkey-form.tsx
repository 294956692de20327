import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { Refused } from '../http.ts';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

type PasskeyFormProps<T> = {
  className: string | undefined;
  /** What the key is called until she says otherwise. */
  suggested: string;
  make: (name: string) => Promise<T | Refused>;
  onMade: () => void;
  children?: ReactNode;
};

/** Names a passkey and makes it: the name tells her later which one to remove when a phone is lost. */
export function PasskeyForm<T>({ className, suggested, make, onMade, children }: PasskeyFormProps<T>) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  const [name, setName] = useState(suggested);
  async function keep(event: FormEvent) {
    event.preventDefault();
    if (await attempt(() => make(name.trim()))) onMade();
  }
  return (
    <form className={className} onSubmit={(event) => void keep(event)} noValidate>
      {children}
      <TextField
        name="passkeyName"
        label={t('passkey.name')}
        hint={t('passkey.nameHint')}
        value={name}
        onChange={setName}
        maxLength={60}
      />
      <Trouble words={trouble} />
      <Button
        kind="primary"
        icon="keys"
        type="submit"
        wide
        busy={busy}
        disabledReason={name.trim() ? undefined : t('passkey.nameMissing')}
      >
        {t('passkey.make')}
      </Button>
    </form>
  );
}
