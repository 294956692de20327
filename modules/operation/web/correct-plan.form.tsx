import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { correctPlan } from '../model/correct-plan.ts';
import type { OperationPlan } from '../model/operation.ts';
import { changedFields } from './changed-fields.ts';
import { PlanFields, planValuesOf, readPlan, type PlanValues } from './plan-fields.tsx';
import type { AnOperation } from './use-operation.ts';

type Props = { operation: AnOperation; plan: StoredOf<typeof OperationPlan>; onClose: () => void };

export function CorrectPlanForm({ operation, plan, onClose }: Props) {
  const { t } = useTranslation('operation');
  const toInput = (values: PlanValues) => ({ operationId: operation.id, planId: plan.id, changes: changedFields(readPlan(values), plan) });
  const form = useActForm(correctPlan, { initial: planValuesOf(plan), toInput, basedOn: { [plan.id]: plan.version }, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('plan.title')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <PlanFields form={form} />
    </FormFrame>
  );
}
