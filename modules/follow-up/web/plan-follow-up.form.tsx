import { useTranslation } from 'react-i18next';
import { FOLLOW_UP_METHODS, type FollowUpMethod, WAY_OF_METHOD } from '#modules/follow-up/model/follow-up.ts';
import { proposeNext } from '#modules/follow-up/model/next-follow-up.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { usePeopleOptions } from './use-people-options.ts';

/** The day on which somebody asks after her. */
export function PlanFollowUpForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('follow-up');
  const today = useToday();
  const initial = {
    followUpId: newId(),
    personId: personId ?? null,
    dueOn: proposeNext(null, today).on,
    plannedWay: null as FollowUpMethod | null,
    despite: '',
  };
  const toInput = (values: typeof initial) => ({ ...values, despite: orNull(values.despite) });
  const form = useActForm(planFollowUp, { initial, toInput, onKept: onClose });
  const { personId: whom, plannedWay, dueOn } = form.values;
  const contact = { way: plannedWay && WAY_OF_METHOD[plannedWay], on: orNull(dueOn) };
  const ways = FOLLOW_UP_METHODS.map((code) => ({ code, label: t(`methods.${code}`) }));
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('plan.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('plan.keep')}
    >
      <SelectField {...pieceOf(form, 'personId')} label={t('plan.who')} options={usePeopleOptions()} />
      <DayField {...pieceOf(form, 'dueOn')} label={t('plan.dueOn')} min={today} />
      <SelectField
        {...pieceOf(form, 'plannedWay')}
        onChange={(code) => form.set('plannedWay', code as FollowUpMethod | null)}
        label={t('plan.way')}
        hint={t('plan.wayHint')}
        options={ways}
      />
      {whom && <BeforeContact aboutId={whom} contact={contact} despite={pieceOf(form, 'despite')} />}
    </FormFrame>
  );
}
