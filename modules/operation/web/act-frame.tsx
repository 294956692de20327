import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import type { ActForm } from '#platform/web/act-form.ts';

type ActFrameProps = {
  form: Pick<ActForm<object>, 'keep' | 'errors' | 'refusal' | 'busy'>;
  title: string;
  keepLabel?: string | undefined;
  about?: ReactNode;
  onClose?: (() => void) | undefined;
  children: ReactNode;
};

/** A form of one act, with its refusal in its place. */
export function ActFrame({ form, children, ...frame }: ActFrameProps) {
  const { t } = useTranslation('operation');
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame {...frame} onKeep={form.keep} errors={form.errors} refusal={refusal} busy={form.busy}>
      {children}
    </FormFrame>
  );
}

/** What every piece of a form takes: its name, its value, and the words of what is wrong with it. */
export function piece<V extends object, N extends keyof V & string>(form: ActForm<V>, name: N) {
  return {
    name,
    value: form.values[name],
    onChange: (value: V[N]) => form.set(name, value),
    error: form.errors.find((error) => error.field === name)?.words,
  };
}
