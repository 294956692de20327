import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { recordPastOperation } from '../model/record-past-operation.ts';
import { CoverFields, type CoverValues, EMPTY_COVER, readCover } from './cover-fields.tsx';
import { MomentField } from './moment-field.tsx';
import { EMPTY_PLAN, readPlan } from './plan-fields.tsx';

type When = { happened: Dated | null; startedAt: string | null; endedAt: string | null };
type Values = CoverValues & When & { operationId: string; planId: string };

/** Writes down an operation that is over: two moments where they are known, else the day or the words. */
export function RecordPastOperationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('operation');
  const go = useGo();
  const today = useToday();
  const ids = { operationId: newId(), planId: newId() };
  const initial: Values = { ...EMPTY_COVER, ...ids, happened: null, startedAt: null, endedAt: null };
  const onKept = () => {
    onClose();
    go(`/o/${form.values.operationId}`);
  };
  const form = useActForm(recordPastOperation, { initial, toInput, onKept });
  const ifKnown = t('cover.ifKnown');
  return (
    <ActFrame form={form} title={t('past.title')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('cover.happened')} today={today} endsBefore={today} />
      <MomentField {...pieceOf(form, 'startedAt')} label={t('cover.startedAt')} aside={ifKnown} />
      <MomentField {...pieceOf(form, 'endedAt')} label={t('cover.endedAt')} aside={ifKnown} />
      <CoverFields form={form} />
    </ActFrame>
  );
}

function toInput(values: Values): object {
  const { operationId, planId, happened, startedAt, endedAt } = values;
  const nothing = { debriefHeldAt: null, debrief: null };
  const operation = { ...readCover(values), ...nothing, happened, startedAt, endedAt };
  return { operationId, planId, operation, plan: readPlan(EMPTY_PLAN), events: [] };
}
