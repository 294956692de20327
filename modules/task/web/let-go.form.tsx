import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { letGoTask } from '#modules/task/model/end-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';

type LetGoFormProps = { task: StoredOf<typeof Task>; onClose: () => void };

/** Ends a task that will not be done, and says why. */
export function LetGoForm({ task, onClose }: LetGoFormProps) {
  const { t } = useTranslation('task');
  const toInput = (values: { reason: string }) => ({ taskId: task.id, ...values });
  const { values, set, errors, ...form } = useActForm(letGoTask, { initial: { reason: '' }, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('letGo.title')}
      onKeep={form.keep}
      onClose={onClose}
      keepLabel={t('letGo.keep')}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <TextArea
        name="reason"
        label={t('letGo.reason')}
        rows={2}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
        error={errors.find((one) => one.field === 'reason')?.words}
      />
    </FormFrame>
  );
}
