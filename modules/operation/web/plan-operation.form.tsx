import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useGo } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { planOperation } from '../model/plan-operation.ts';
import { CoverFields, EMPTY_COVER, readCover } from './cover-fields.tsx';
import { errorOf } from './error-of.ts';
import { EMPTY_PLAN, PlanFields, readPlan } from './plan-fields.tsx';

const EMPTY = { ...EMPTY_COVER, ...EMPTY_PLAN, plannedFor: null as Dated | null };

/** Plans an operation. Only the code name is needed; the rest can be open until it is known. */
export function PlanOperationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('operation');
  const go = useGo();
  const initial = { ...EMPTY, operationId: newId(), planId: newId() };
  const form = useActForm(planOperation, { initial, toInput, onKept: () => go(`/o/${form.values.operationId}`) });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('planning.title')} keepLabel={t('planning.keep')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <DateWithPrecision name="plannedFor" label={t('cover.plannedFor')} today={useToday()} value={form.values.plannedFor} onChange={(when) => form.set('plannedFor', when)} error={errorOf(form, 'plannedFor')} />
      <CoverFields form={form} />
      <PlanFields form={form} />
    </FormFrame>
  );
}

function toInput({ operationId, planId, plannedFor, ...values }: typeof EMPTY & { operationId: string; planId: string }): object {
  const operation = { ...readCover(values), plannedFor, investigationId: null, lgdDistrict: null };
  return { operationId, planId, operation, plan: readPlan(values) };
}
