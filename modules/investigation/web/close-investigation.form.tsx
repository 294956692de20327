import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';

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
  const { values, set, keep, errors, refusal, busy } = useActForm(closeInvestigation, { initial, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame
      title={t('form.close')}
      onKeep={keep}
      onClose={onClose}
      errors={errors}
      refusal={note}
      busy={busy}
      keepLabel={t('act.close')}
    >
      <TextArea
        name="outcome"
        label={t('close.outcome')}
        rows={3}
        value={values.outcome}
        onChange={(words) => set('outcome', words)}
        error={error('outcome')}
      />
      <DateWithPrecision
        name="closedOn"
        label={t('close.on')}
        today={today}
        endsBefore={today}
        value={values.closedOn}
        onChange={(on) => set('closedOn', on)}
        error={error('closedOn')}
      />
    </FormFrame>
  );
}
