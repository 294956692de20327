import { useTranslation } from 'react-i18next';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { correctOperation } from '../model/correct-operation.ts';
import { changedFields } from './changed-fields.ts';
import { CoverFields, coverOf, readCover } from './cover-fields.tsx';
import { errorOf } from './error-of.ts';
import { MomentField } from './moment-field.tsx';
import type { AnOperation } from './use-operation.ts';

export function CorrectOperationForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const { plannedFor, startedAt, endedAt, happened } = operation;
  const initial = { ...coverOf(operation), plannedFor, startedAt, endedAt, happened };
  const toInput = ({ plannedFor: planned, startedAt: start, endedAt: end, happened: when, ...cover }: typeof initial) => {
    const wanted = { ...readCover(cover), plannedFor: planned, startedAt: start, endedAt: end, happened: when };
    return { operationId: operation.id, changes: changedFields(wanted, operation) };
  };
  const form = useActForm(correctOperation, { initial, toInput, basedOn: { [operation.id]: operation.version }, onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const isPlanned = operation.status === 'planned';
  return (
    <FormFrame title={t('correct.title')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      {isPlanned ? (
        <DateWithPrecision name="plannedFor" label={t('cover.plannedFor')} today={today} value={values.plannedFor} onChange={(when) => set('plannedFor', when)} error={errorOf(form, 'plannedFor')} />
      ) : (
        <>
          <DateWithPrecision name="happened" label={t('cover.happened')} today={today} endsBefore={today} value={values.happened} onChange={(when) => set('happened', when)} error={errorOf(form, 'happened')} />
          <MomentField name="startedAt" label={t('cover.startedAt')} value={values.startedAt} onChange={(at) => set('startedAt', at)} error={errorOf(form, 'startedAt')} />
          <MomentField name="endedAt" label={t('cover.endedAt')} value={values.endedAt} onChange={(at) => set('endedAt', at)} error={errorOf(form, 'endedAt')} />
        </>
      )}
      <CoverFields form={form} />
    </FormFrame>
  );
}
