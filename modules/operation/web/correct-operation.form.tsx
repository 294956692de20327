import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { correctOperation } from '../model/correct-operation.ts';
import { changedFields } from './changed-fields.ts';
import { CoverFields, type CoverValues, coverOf, readCover } from './cover-fields.tsx';
import { MomentField } from './moment-field.tsx';
import type { AnOperation } from './use-operation.ts';

type When = { plannedFor: Dated | null; happened: Dated | null; startedAt: string | null; endedAt: string | null };
type Values = CoverValues & When;

export function CorrectOperationForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const toInput = (values: Values) => ({
    operationId: operation.id,
    changes: changedFields({ ...readCover(values), ...whenOf(values) }, operation),
  });
  const form = useActForm(correctOperation, {
    initial: { ...coverOf(operation), ...whenOf(operation) },
    toInput,
    basedOn: { [operation.id]: operation.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose}>
      <WhenFields form={form} isPlanned={operation.status === 'planned'} />
      <CoverFields form={form} />
    </ActFrame>
  );
}

function whenOf({ plannedFor, happened, startedAt, endedAt }: When): When {
  return { plannedFor, happened, startedAt, endedAt };
}

function WhenFields({ form, isPlanned }: { form: ActForm<Values>; isPlanned: boolean }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  if (isPlanned)
    return <DateWithPrecision {...pieceOf(form, 'plannedFor')} label={t('cover.plannedFor')} today={today} />;
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('cover.happened')} today={today} endsBefore={today} />
      <MomentField {...pieceOf(form, 'startedAt')} label={t('cover.startedAt')} />
      <MomentField {...pieceOf(form, 'endedAt')} label={t('cover.endedAt')} />
    </>
  );
}
