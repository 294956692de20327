import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { DAY_TIMES, type MedicationFacts } from '#modules/health/model/medication.ts';
import { prescribe, stopMedication } from '#modules/health/model/medication-acts.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** What, how much, when, until when. What it is for is not asked. */
export function PrescribeForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation('medicine');
  const today = useToday();
  const medicationId = useState(newId)[0];
  const initial = { name: '', dose: '', times: [] as string[], since: today, untilOn: '', prescribedBy: '', note: '' };
  const toInput = ({ untilOn, prescribedBy, note, ...values }: typeof initial) => ({
    medicationId,
    medication: {
      ...values,
      personId,
      untilOn: orNull(untilOn),
      prescribedBy: orNull(prescribedBy),
      note: orNull(note),
    },
  });
  const form = useActForm(prescribe, { initial, toInput, onKept: onClose });
  const times = DAY_TIMES.map((code) => ({ code, label: t(`time.${code}`) }));
  return (
    <ActFrame form={form} title={t('add')} onClose={onClose}>
      <TextField {...pieceOf(form, 'name')} label={t('form.name')} maxLength={200} />
      <TextField {...pieceOf(form, 'dose')} label={t('form.dose')} maxLength={200} />
      <ChoiceTiles
        {...pieceOf(form, 'times')}
        label={t('form.times')}
        hint={t('form.timesHint')}
        options={times}
        many
      />
      <DayField {...pieceOf(form, 'since')} label={t('form.since')} />
      <DayField {...pieceOf(form, 'untilOn')} label={t('form.untilOn')} min={form.values.since} />
      <TextField {...pieceOf(form, 'prescribedBy')} label={t('form.prescribedBy')} maxLength={200} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} hint={t('form.noteHint')} rows={2} />
    </ActFrame>
  );
}

export function StopForm({ medication, onClose }: { medication: Stored<MedicationFacts>; onClose: () => void }) {
  const { t } = useTranslation('medicine');
  const initial = { on: useToday(), words: '' };
  const toInput = (values: typeof initial) => ({ ...values, medicationId: medication.id });
  const form = useActForm(stopMedication, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('stop')} about={medication.name} onClose={onClose}>
      <DayField {...pieceOf(form, 'on')} label={t('form.stopOn')} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.stopWords')} rows={2} />
    </ActFrame>
  );
}
