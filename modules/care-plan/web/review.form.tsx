import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { type CarePlanFacts, SHARES, VOICES } from '#modules/care-plan/model/care-plan.ts';
import { reviewPlan } from '#modules/care-plan/model/plan-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { REVIEW_DAYS } from './open-plan.form.tsx';
import { SaidFields } from './said-fields.tsx';

/** The plan is looked at again. What she says of it is asked before what we say. */
export function ReviewForm({ plan, onClose }: { plan: Stored<CarePlanFacts>; onClose: () => void }) {
  const { t, i18n } = useTranslation('care-plan');
  const today = useToday();
  const reviewId = useState(newId)[0];
  const initial = {
    happened: day(today) as Dated | null,
    voice: null as string | null,
    ownWords: '',
    lang: i18n.language,
    ourWords: '',
    share: plan.share as string | null,
    reviewOn: addDays(today, REVIEW_DAYS),
  };
  const toInput = (values: typeof initial) => ({
    ...values,
    reviewId,
    planId: plan.id,
    ownWords: values.voice === 'said' ? orNull(values.ownWords) : null,
    ourWords: orNull(values.ourWords),
  });
  const form = useActForm(reviewPlan, { initial, toInput, onKept: onClose });
  const options = (codes: readonly string[], key: string) =>
    codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
  return (
    <ActFrame form={form} title={t('review')} onClose={onClose}>
      <ChoiceList {...pieceOf(form, 'voice')} label={t('form.voice')} options={options(VOICES, 'voice')} />
      {form.values.voice === 'said' && <SaidFields form={form} label={t('form.herWords')} />}
      <TextArea {...pieceOf(form, 'ourWords')} label={t('form.ourWords')} rows={3} />
      <ChoiceList {...pieceOf(form, 'share')} label={t('form.share')} options={options(SHARES, 'share')} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <DayField {...pieceOf(form, 'reviewOn')} label={t('form.reviewOn')} min={today} />
    </ActFrame>
  );
}
