import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type CloseProps = { investigation: StoredOf<typeof Investigation>; onClose: () => void };

/** Ends the investigation and says what came of it. */
export function CloseInvestigationForm({ investigation, onClose }: CloseProps) {
  const { t } = useTranslation('investigation');
  const today = useToday();
  const initial: { investigationId: string; closedOn: Dated | null; outcome: string } = {
    investigationId: investigation.id,
    closedOn: day(today),
    outcome: '',
  };
  const form = useActForm(closeInvestigation, { initial, onKept: onClose });
  return (
    <ActFrame form={form} title={t('form.close')} onClose={onClose} keepLabel={t('act.close')}>
      <TextArea {...pieceOf(form, 'outcome')} label={t('close.outcome')} rows={3} />
      <DateWithPrecision {...pieceOf(form, 'closedOn')} label={t('close.on')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
