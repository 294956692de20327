import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { CarePlanFacts } from '#modules/care-plan/model/care-plan.ts';
import { endPlan } from '#modules/care-plan/model/plan-acts.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** Ends a plan in which nothing is left hanging. */
export function EndPlanForm({ plan, onClose }: { plan: Stored<CarePlanFacts>; onClose: () => void }) {
  const { t } = useTranslation('care-plan');
  const today = useToday();
  const initial = { endedWords: '', happened: day(today) as Dated | null };
  const toInput = (values: typeof initial) => ({ ...values, planId: plan.id });
  const form = useActForm(endPlan, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('end')} onClose={onClose} keepLabel={t('end')}>
      <TextArea {...pieceOf(form, 'endedWords')} label={t('form.endedWords')} rows={2} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
