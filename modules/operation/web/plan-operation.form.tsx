import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { planOperation } from '../model/plan-operation.ts';
import { CoverFields, type CoverValues, EMPTY_COVER, readCover } from './cover-fields.tsx';
import { EMPTY_PLAN, PlanFields, type PlanValues, readPlan } from './plan-fields.tsx';

type Values = CoverValues & PlanValues & { plannedFor: Dated | null; operationId: string; planId: string };

/** Plans an operation. Only the code name is needed; the rest can be open until it is known. */
export function PlanOperationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('operation');
  const go = useGo();
  const ids = { operationId: newId(), planId: newId() };
  const initial: Values = { ...EMPTY_COVER, ...EMPTY_PLAN, ...ids, plannedFor: null };
  const onKept = () => {
    onClose();
    go(`/o/${form.values.operationId}`);
  };
  const form = useActForm(planOperation, { initial, toInput, onKept });
  return (
    <ActFrame form={form} title={t('planning.title')} keepLabel={t('planning.keep')} onClose={onClose}>
      <CoverFields form={form} />
      <DateWithPrecision {...pieceOf(form, 'plannedFor')} label={t('cover.plannedFor')} today={useToday()} />
      <PlanFields form={form} />
    </ActFrame>
  );
}

function toInput(values: Values): object {
  const { operationId, planId, plannedFor } = values;
  const operation = { ...readCover(values), plannedFor };
  return { operationId, planId, operation, plan: readPlan(values) };
}
