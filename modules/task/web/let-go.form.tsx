import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { letGoTask } from '#modules/task/model/end-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';

type LetGoFormProps = { task: StoredOf<typeof Task>; onClose: () => void };

/** Ends a task that will not be done, and says why. */
export function LetGoForm({ task, onClose }: LetGoFormProps) {
  const { t } = useTranslation('task');
  const toInput = (values: { reason: string }) => ({ taskId: task.id, ...values });
  const form = useActForm(letGoTask, { initial: { reason: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('letGo.title')} onClose={onClose} keepLabel={t('letGo.keep')}>
      <TextArea {...pieceOf(form, 'reason')} label={t('letGo.reason')} rows={2} />
    </ActFrame>
  );
}
