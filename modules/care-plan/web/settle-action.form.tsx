import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { settleAction } from '#modules/care-plan/model/action-acts.ts';
import { type CareActionFacts, NOT_DONE_REASONS } from '#modules/care-plan/model/care-plan.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { action: Stored<CareActionFacts>; done: boolean; onClose: () => void };

/** Done, or not done with its reason. */
export function SettleActionForm({ action, done, onClose }: Props) {
  const { t } = useTranslation('care-plan');
  const today = useToday();
  const initial = { reason: null as string | null, happened: day(today) as Dated | null, settledWords: '' };
  const toInput = (values: typeof initial) => ({
    ...values,
    actionId: action.id,
    state: done ? 'done' : 'not-done',
    settledWords: orNull(values.settledWords),
  });
  const form = useActForm(settleAction, { initial, toInput, onKept: onClose });
  const reasons = NOT_DONE_REASONS.map((code) => ({ code, label: t(`reason.${code}`) }));
  return (
    <ActFrame form={form} title={t(done ? 'done' : 'notDone')} about={action.words} onClose={onClose}>
      {!done && <ChoiceList {...pieceOf(form, 'reason')} label={t('form.reason')} options={reasons} />}
      <TextArea {...pieceOf(form, 'settledWords')} label={t('form.settledWords')} rows={2} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
