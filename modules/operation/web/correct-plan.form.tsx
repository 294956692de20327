import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { correctPlan } from '../model/correct-plan.ts';
import type { OperationPlan } from '../model/operation.ts';
import { changedFields } from './changed-fields.ts';
import { PlanFields, type PlanValues, planValuesOf, readPlan } from './plan-fields.tsx';
import type { AnOperation } from './use-operation.ts';

type Props = { operation: AnOperation; plan: StoredOf<typeof OperationPlan>; onClose: () => void };

export function CorrectPlanForm({ operation, plan, onClose }: Props) {
  const { t } = useTranslation('operation');
  const toInput = (values: PlanValues) => ({
    operationId: operation.id,
    planId: plan.id,
    changes: changedFields(readPlan(values), plan),
  });
  const basedOn = { [plan.id]: plan.version };
  const form = useActForm(correctPlan, { initial: planValuesOf(plan), toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('plan.title')} onClose={onClose}>
      <PlanFields form={form} />
    </ActFrame>
  );
}
