import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import type { ActForm } from '#platform/web/act-form.ts';

type Props<V extends object> = { form: ActForm<V>; title: string; onClose: () => void; children: ReactNode };

/** What every form of this module has around its questions. */
export function FormPage<V extends object>({ form, title, onClose, children }: Props<V>) {
  const { t } = useTranslation('witness-protection');
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={title}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      {children}
    </FormFrame>
  );
}
