import { useTranslation } from 'react-i18next';
import { Medication, MedicineHandout, toHandOut } from '#modules/health/model/medication.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { HandOutRow } from './hand-out-row.tsx';

/** Everything that is to be handed out today, in the order of the day. */
export function HandOutToday() {
  const { t } = useTranslation('medicine');
  const today = useToday();
  const medications = useRecords(Medication);
  const waiting = toHandOut(medications, useRecords(MedicineHandout, { on: today }), today);
  return (
    <Section title={t('today')} count={waiting.length}>
      {waiting.length === 0 ? (
        <EmptyLine>{t(medications.length === 0 ? 'nothingYet' : 'allDone')}</EmptyLine>
      ) : (
        <HandOutRow />
      )}
    </Section>
  );
}
