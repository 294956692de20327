import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctInvestigation } from '#modules/investigation/model/correct-investigation.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { useAuthorityOptions } from './use-authority-options.ts';

type Values = { title: string; hypothesis: string; authorities: string[] };
type CorrectProps = { investigation: StoredOf<typeof Investigation>; onClose: () => void };

/** Puts the suspicion in other words, or names another authority. A suspicion in other words is of today. */
export function CorrectInvestigationForm({ investigation, onClose }: CorrectProps) {
  const { t } = useTranslation('investigation');
  const [today, authorities] = [useToday(), useAuthorityOptions()];
  const { title, hypothesis } = investigation;
  const toInput = (values: Values) => {
    const after = values.hypothesis === hypothesis ? values : { ...values, hypothesisOn: day(today) };
    return { investigationId: investigation.id, changes: changesOf<object>(investigation, after) };
  };
  const initial: Values = { title, hypothesis, authorities: [...investigation.authorities] };
  const { values, set, keep, errors, refusal, busy } = useActForm(correctInvestigation, {
    initial,
    toInput,
    basedOn: { [investigation.id]: investigation.version },
    onKept: onClose,
  });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('form.correct')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <TextField
        name="title"
        label={t('open.name')}
        value={values.title}
        onChange={(words) => set('title', words)}
        error={error('title')}
        maxLength={120}
      />
      <TextArea
        name="hypothesis"
        label={t('open.hypothesis')}
        hint={t('open.hypothesisHint')}
        rows={3}
        value={values.hypothesis}
        onChange={(words) => set('hypothesis', words)}
        error={error('hypothesis')}
      />
      <MultiSelectField
        name="authorities"
        label={t('open.authorities')}
        hint={t('open.authoritiesHint')}
        options={authorities}
        value={values.authorities}
        onChange={(ids) => set('authorities', ids)}
      />
    </FormFrame>
  );
}
