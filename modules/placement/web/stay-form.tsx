import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { AboutPerson } from './about-person.tsx';

type Props<V extends object> = {
  form: ActForm<V>;
  title: string;
  keep?: string | undefined;
  person: Stored<PersonFacts>;
  onClose: () => void;
  children: ReactNode;
};

/** What every form about a stay has around its questions. */
export function StayForm<V extends object>({ form, title, keep, person, onClose, children }: Props<V>) {
  const { t } = useTranslation('facility');
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={title}
      about={<AboutPerson person={person} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      {...(keep && { keepLabel: keep })}
    >
      {children}
    </FormFrame>
  );
}
