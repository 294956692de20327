import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { closeProceeding, moveProceeding, reopenProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import type { ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FormPage } from './form-page.tsx';

export type AboutProceeding = { proceeding: Stored<ProceedingFacts>; onClose: () => void };

/** Another stage; of a closed proceeding, that it goes on after all. */
export function MoveProceedingForm({ proceeding, onClose }: AboutProceeding) {
  const { t } = useTranslation('proceeding');
  const today = useToday();
  const isClosed = proceeding.closed !== null;
  const initial = { stage: null as string | null, stageSince: day(today) as Dated | null };
  const toInput = (values: typeof initial) => ({ proceedingId: proceeding.id, ...values });
  const form = useActForm(isClosed ? reopenProceeding : moveProceeding, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t(isClosed ? 'reopen' : 'move')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'stage')} label={t('form.stage')} options={useCodeOptions('legal_stage')} />
      <DateWithPrecision
        {...pieceOf(form, 'stageSince')}
        label={t('form.stageSince')}
        today={today}
        endsBefore={today}
      />
    </FormPage>
  );
}

/** Nothing more is expected. */
export function CloseProceedingForm({ proceeding, onClose }: AboutProceeding) {
  const { t } = useTranslation('proceeding');
  const today = useToday();
  const initial = { closed: day(today) as Dated | null, closedWords: '' };
  const toInput = (values: typeof initial) => ({ proceedingId: proceeding.id, ...values });
  const form = useActForm(closeProceeding, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('close')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'closed')} label={t('form.closed')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'closedWords')} label={t('form.closedWords')} rows={3} />
    </FormPage>
  );
}
