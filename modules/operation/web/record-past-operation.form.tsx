import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useGo } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { recordPastOperation } from '../model/record-past-operation.ts';
import { CoverFields, EMPTY_COVER, readCover } from './cover-fields.tsx';
import { errorOf } from './error-of.ts';
import { MomentField } from './moment-field.tsx';
import { EMPTY_PLAN, readPlan } from './plan-fields.tsx';

const EMPTY = { ...EMPTY_COVER, happened: null as Dated | null, startedAt: null as string | null, endedAt: null as string | null };

/** Writes down an operation that is over: two moments where they are known, else the day or the words. */
export function RecordPastOperationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('operation');
  const go = useGo();
  const today = useToday();
  const initial = { ...EMPTY, operationId: newId(), planId: newId() };
  const form = useActForm(recordPastOperation, { initial, toInput, onKept: () => go(`/o/${form.values.operationId}`) });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('past.title')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <DateWithPrecision name="happened" label={t('cover.happened')} today={today} endsBefore={today} value={values.happened} onChange={(when) => set('happened', when)} error={errorOf(form, 'happened')} />
      <MomentField name="startedAt" label={t('cover.startedAt')} aside={t('cover.ifKnown')} value={values.startedAt} onChange={(at) => set('startedAt', at)} error={errorOf(form, 'startedAt')} />
      <MomentField name="endedAt" label={t('cover.endedAt')} aside={t('cover.ifKnown')} value={values.endedAt} onChange={(at) => set('endedAt', at)} error={errorOf(form, 'endedAt')} />
      <CoverFields form={form} />
    </FormFrame>
  );
}

function toInput({ operationId, planId, happened, startedAt, endedAt, ...values }: typeof EMPTY & { operationId: string; planId: string }): object {
  const when = { happened, startedAt, endedAt };
  const operation = { ...readCover(values), ...when, investigationId: null, lgdDistrict: null, debriefHeldAt: null, debrief: null };
  return { operationId, planId, operation, plan: readPlan(EMPTY_PLAN), events: [] };
}
