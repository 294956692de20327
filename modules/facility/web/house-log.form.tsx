import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOG_KINDS, SHIFTS, shiftAt } from '#modules/facility/model/house-log.ts';
import { writeHouseLog } from '#modules/facility/model/keep-house-log.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FormPage } from './form-page.tsx';

/** Something about the house, or the hand-over to the next shift. */
export function HouseLogForm({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const { t } = useTranslation('facility');
  const logId = useState(newId)[0];
  const today = useToday();
  const initial = { on: today, shift: shiftAt(useNow()) as string | null, kind: null as string | null, words: '' };
  const toInput = (values: typeof initial) => ({ logId, entry: { homeId, ...values } });
  const form = useActForm(writeHouseLog, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('log.write')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'kind')}
        label={t('log.about')}
        options={LOG_KINDS.map((code) => ({ code, label: t(`log.kind.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('log.words')} hint={t('log.hint')} rows={4} />
      <SelectField
        {...pieceOf(form, 'shift')}
        label={t('log.shiftLabel')}
        options={SHIFTS.map((code) => ({ code, label: t(`log.shift.${code}`) }))}
      />
      <DayField {...pieceOf(form, 'on')} label={t('log.on')} max={today} />
    </FormPage>
  );
}
