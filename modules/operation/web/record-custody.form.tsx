import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { recordCustodyStatus } from '../model/record-custody-status.ts';
import type { Arrest } from '../model/rescue.ts';

/** `source` is the kind of source; the piece carries the name that a refusal names. */
type Values = { status: string | null; asOf: Dated | null; source: string | null; manner: string | null };
const EMPTY: Values = { status: null, asOf: null, source: null, manner: null };

/** Adds a word on where an arrested person is: as of when, and who says so. */
export function RecordCustodyForm({ arrest, onClose }: { arrest: StoredOf<typeof Arrest>; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const custodyId = newId();
  const toInput = ({ status, asOf, source: kind, manner }: Values) => {
    const source = { kind, manner, who: null, reliability: null };
    return { custodyId, custody: { arrestId: arrest.id, personId: arrest.personId, status, asOf, source } };
  };
  const form = useActForm(recordCustodyStatus, { initial: EMPTY, toInput, onKept: onClose });
  const limits = { today, startsAfter: arrest.at.earliest ?? undefined, endsBefore: today };
  return (
    <ActFrame form={form} title={t('custody.formTitle')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'status')}
        label={t('custody.status')}
        options={useCodeOptions('custody_status')}
      />
      <DateWithPrecision {...pieceOf(form, 'asOf')} {...limits} label={t('custody.asOf')} />
      <SelectField {...pieceOf(form, 'source')} label={t('custody.source')} options={useCodeOptions('source_kind')} />
      <SelectField {...pieceOf(form, 'manner')} label={t('custody.manner')} options={useCodeOptions('source_manner')} />
    </ActFrame>
  );
}
