import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { answerInspection, askPointAgain, settleInspectionPoint } from '#modules/facility/model/inspect-home.ts';
import type { InspectionPointFacts } from '#modules/facility/model/inspection.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FormPage } from './form-page.tsx';
import type { AboutInspection } from './inspection.form.tsx';

type AboutPoint = { point: Stored<InspectionPointFacts>; onClose: () => void };

/** What came of one point. */
export function SettleForm({ point, onClose }: AboutPoint) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const initial = { settled: null as string | null, settledOn: today, answer: '' };
  const toInput = (values: typeof initial) => ({ pointId: point.id, ...values });
  const form = useActForm(settleInspectionPoint, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('inspection.settle')} onClose={onClose}>
      <p>{point.words}</p>
      <ChoiceTiles
        {...pieceOf(form, 'settled')}
        label={t('inspection.settledLabel')}
        options={['done', 'not-done'].map((code) => ({ code, label: t(`inspection.settled.${code}`) }))}
        error={errorOf(form, 'settled')}
      />
      <TextArea {...pieceOf(form, 'answer')} label={t('inspection.what')} rows={3} />
      <DayField {...pieceOf(form, 'settledOn')} label={t('inspection.when')} max={today} />
    </FormPage>
  );
}

/** They were not content with it. */
export function AskAgainForm({ point, onClose }: AboutPoint) {
  const { t } = useTranslation('facility');
  const initial = { askedAgain: '', dueOn: '' };
  const toInput = ({ askedAgain, dueOn }: typeof initial) => ({
    pointId: point.id,
    inspectionId: point.inspectionId,
    askedAgain,
    dueOn: orNull(dueOn),
  });
  const form = useActForm(askPointAgain, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('inspection.again')} onClose={onClose}>
      <p>{point.words}</p>
      <TextArea {...pieceOf(form, 'askedAgain')} label={t('inspection.againWhat')} rows={3} />
      <DayField {...pieceOf(form, 'dueOn')} label={t('inspection.againDue')} />
    </FormPage>
  );
}

/** We wrote back. */
export function AnswerForm({ inspection, onClose }: AboutInspection) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const initial = { answeredOn: today, answerRef: '' };
  const toInput = (values: typeof initial) => ({ inspectionId: inspection.id, ...values });
  const form = useActForm(answerInspection, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('inspection.answer')} onClose={onClose}>
      <DayField {...pieceOf(form, 'answeredOn')} label={t('inspection.answeredOn')} max={today} />
      <TextField {...pieceOf(form, 'answerRef')} label={t('inspection.answerRef')} maxLength={300} />
    </FormPage>
  );
}
