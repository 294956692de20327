import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { putOffTask } from '#modules/task/model/put-off-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { weekdayWords } from '#platform/design/dated-words.ts';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';

type LaterFormProps = { task: StoredOf<typeof Task>; onClose: () => void };
type Values = { on: Dated | null };

const CHOICES = [1, 3, 7];

/** Later asks when: a task without a day is a task that is forgotten. */
export function LaterForm({ task, onClose }: LaterFormProps) {
  const { t, i18n } = useTranslation('task');
  const today = useToday();
  const toInput = ({ on }: Values) => ({ taskId: task.id, dueOn: on?.latest ?? on?.earliest });
  const initial: Values = { on: day(addDays(today, 1)) };
  const form = useActForm(putOffTask, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  const options = CHOICES.map((days) => ({
    code: addDays(today, days),
    label: days === 1 ? t('later.tomorrow') : weekdayWords(addDays(today, days), i18n.language),
  }));
  return (
    <ActFrame form={form} title={t('later.title')} onClose={onClose} keepLabel={t('later.keep')}>
      <FilterChips
        label={t('later.title')}
        options={options}
        value={values.on?.earliest ?? ''}
        onChange={(code) => set('on', day(code))}
      />
      <DateWithPrecision
        name="dueOn"
        label={t('later.day')}
        today={today}
        startsAfter={today}
        value={values.on}
        onChange={(on) => set('on', on)}
        error={errorOf(form, 'dueOn')}
      />
    </ActFrame>
  );
}
