import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { SHARES } from '#modules/care-plan/model/care-plan.ts';
import { openPlan } from '#modules/care-plan/model/plan-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { SaidFields } from './said-fields.tsx';

/** Three months: long enough for something to have moved, short enough for it not to have been forgotten. */
export const REVIEW_DAYS = 90;

/** Begins a plan. Nothing of hers has to be known yet; that nobody has spoken with her is written as well. */
export function OpenPlanForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('care-plan');
  const today = useToday();
  const planId = useState(newId)[0];
  const initial = {
    happened: day(today) as Dated | null,
    share: null as string | null,
    ownWords: '',
    lang: i18n.language,
    reviewOn: addDays(today, REVIEW_DAYS),
  };
  const toInput = (values: typeof initial) => ({ ...values, planId, personId, ownWords: orNull(values.ownWords) });
  const form = useActForm(openPlan, { initial, toInput, onKept: onClose });
  const shares = SHARES.map((code) => ({ code, label: t(`share.${code}`) }));
  return (
    <ActFrame form={form} title={t('begin')} onClose={onClose}>
      <SaidFields form={form} label={t('form.whole')} />
      <ChoiceList {...pieceOf(form, 'share')} label={t('form.share')} options={shares} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <DayField {...pieceOf(form, 'reviewOn')} label={t('form.reviewOn')} min={today} />
    </ActFrame>
  );
}
