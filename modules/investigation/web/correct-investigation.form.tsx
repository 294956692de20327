import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctInvestigation } from '#modules/investigation/model/correct-investigation.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useAuthorityOptions } from './use-authority-options.ts';

type Values = { title: string; hypothesis: string; authorities: string[] };
type CorrectProps = { investigation: StoredOf<typeof Investigation>; onClose: () => void };

/** Puts the suspicion in other words, or names another authority. A suspicion in other words is of today. */
export function CorrectInvestigationForm({ investigation, onClose }: CorrectProps) {
  const { t } = useTranslation('investigation');
  const [today, authorities] = [useToday(), useAuthorityOptions()];
  const { title, hypothesis } = investigation;
  const toInput = (values: Values) => {
    const after = values.hypothesis === hypothesis ? values : { ...values, hypothesisOn: day(today) };
    return { investigationId: investigation.id, changes: changesOf<object>(investigation, after) };
  };
  const initial: Values = { title, hypothesis, authorities: [...investigation.authorities] };
  const form = useActForm(correctInvestigation, {
    initial,
    toInput,
    basedOn: { [investigation.id]: investigation.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('form.correct')} onClose={onClose}>
      <TextField {...pieceOf(form, 'title')} label={t('open.name')} maxLength={120} />
      <TextArea
        {...pieceOf(form, 'hypothesis')}
        label={t('open.hypothesis')}
        hint={t('open.hypothesisHint')}
        rows={3}
      />
      <MultiSelectField
        {...pieceOf(form, 'authorities')}
        label={t('open.authorities')}
        hint={t('open.authoritiesHint')}
        options={authorities}
      />
    </ActFrame>
  );
}
