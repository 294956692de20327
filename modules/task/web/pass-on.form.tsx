import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { passOnTask } from '#modules/task/model/pass-on-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';

type PassOnFormProps = { task: StoredOf<typeof Task>; onClose: () => void };
type Values = { staffId: string | null };

/** Gives a task to a colleague. It gives her no access: what she may not see stays closed to her. */
export function PassOnForm({ task, onClose }: PassOnFormProps) {
  const { t } = useTranslation('task');
  const [newTaskId] = useState(newId);
  const colleagues = useRecords(StaffMember, (one) => one.leftOn === null && one.id !== task.scopeId);
  const toInput = ({ staffId }: Values) => ({ taskId: task.id, newTaskId, staffId });
  const initial: Values = { staffId: null };
  const { values, set, errors, ...form } = useActForm(passOnTask, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('passOn.title')}
      onKeep={form.keep}
      onClose={onClose}
      keepLabel={t('passOn.keep')}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <SelectField
        name="staffId"
        label={t('passOn.whom')}
        options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
        value={values.staffId}
        onChange={(code) => set('staffId', code)}
        error={errors.find((one) => one.field === 'staffId')?.words}
      />
      <Note icon="lock">{t('passOn.note')}</Note>
    </FormFrame>
  );
}
