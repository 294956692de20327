import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { correctRescued } from '../model/record-rescued.ts';
import type { PersonRescued } from '../model/rescue.ts';
import { changedFields } from './changed-fields.ts';
import { RescuedFields, type RescuedValues, readRescued, rescuedValuesOf } from './rescued-fields.tsx';

type Props = { rescued: StoredOf<typeof PersonRescued>; onClose: () => void };

export function CorrectRescuedForm({ rescued, onClose }: Props) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const toInput = (values: RescuedValues) => ({
    rescuedId: rescued.id,
    changes: changedFields(readRescued(values), rescued),
  });
  const basedOn = { [rescued.id]: rescued.version };
  const form = useActForm(correctRescued, { initial: rescuedValuesOf(rescued), toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('rescued.formTitle')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'at')} label={t('rescued.at')} today={today} endsBefore={today} />
      <RescuedFields form={form} />
    </ActFrame>
  );
}
