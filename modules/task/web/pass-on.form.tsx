import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { passOnTask } from '#modules/task/model/pass-on-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
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
  const form = useActForm(passOnTask, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('passOn.title')} onClose={onClose} keepLabel={t('passOn.keep')}>
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('passOn.whom')}
        options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
      />
      <Note icon="lock">{t('passOn.note')}</Note>
    </ActFrame>
  );
}
