import { useTranslation } from 'react-i18next';
import {
  daysOfSchedule,
  planSchedule,
  SCHEDULE_CODES,
  type ScheduleCode,
} from '#modules/follow-up/model/plan-schedule.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** A whole schedule at once, with its days shown before it is kept. */
export function PlanScheduleForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('follow-up');
  const today = useToday();
  const initial = { personId, schedule: null as string | null, from: today };
  const form = useActForm(planSchedule, { initial, onKept: onClose });
  const { schedule, from } = form.values;
  const days = schedule && from ? daysOfSchedule(schedule as ScheduleCode, from).filter((on) => on >= today) : [];
  return (
    <ActFrame form={form} title={t('schedule.title')} onClose={onClose} keepLabel={t('plan.keep')}>
      <BeforeContact aboutId={personId} contact={{ way: null, on: null }} quiet />
      <ChoiceList
        {...pieceOf(form, 'schedule')}
        label={t('schedule.which')}
        options={optionsOf(SCHEDULE_CODES, (code) => t(`schedule.${code}`))}
      />
      <DayField {...pieceOf(form, 'from')} label={t('schedule.from')} />
      {days.length > 0 && <Note icon="next-date">{days.map((on) => dayWords(on, i18n.language)).join(' · ')}</Note>}
    </ActFrame>
  );
}
