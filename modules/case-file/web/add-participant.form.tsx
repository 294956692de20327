import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { errorOf } from './error-of.ts';
import { usePersonOptions } from './use-case-words.ts';

type Values = { personId: string | null; role: string | null; since: Dated | null; note: string };

/** Names somebody's role in this file. Roles are added, never exchanged: one person may hold several. */
export function AddParticipantForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const initial: Values = { personId: null, role: null, since: null, note: '' };
  const toInput = (values: Values) => ({
    participantId: newId(),
    participant: { ...values, caseFileId, note: orNull(values.note) },
  });
  const { values, set, errors, ...form } = useActForm(addParticipant, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('participant.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <SelectField
        name="personId"
        label={t('participant.person')}
        hint={t('participant.personHint')}
        options={usePersonOptions()}
        value={values.personId}
        onChange={(code) => set('personId', code)}
        error={errorOf(errors, 'personId')}
      />
      <SelectField
        name="role"
        label={t('participant.role')}
        options={useCodeOptions('participant_role')}
        value={values.role}
        onChange={(code) => set('role', code)}
        error={errorOf(errors, 'role')}
      />
      <DateWithPrecision
        name="since"
        label={t('participant.since')}
        aside={t('ifYouWant')}
        today={useToday()}
        value={values.since}
        onChange={(since) => set('since', since)}
        error={errorOf(errors, 'since')}
      />
      <TextArea
        name="note"
        label={t('participant.note')}
        aside={t('ifYouWant')}
        rows={2}
        value={values.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  );
}
