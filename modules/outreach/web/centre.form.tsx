import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { correctCentre, openCentre } from '#modules/outreach/model/keep-areas.ts';
import { CENTRE_PURPOSES, type DropInCentreFacts, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { HoursFields } from './hours-fields.tsx';

type Centre = Stored<DropInCentreFacts>;

/** A door that opens, or other hours and purposes of one that is open. */
export function CentreForm({ centre, onClose }: { centre?: Centre; onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const [centreId] = useState(newId);
  const today = useToday();
  const areas = useRecords(OutreachArea, { workedUntil: null });
  const initial = {
    areaId: centre?.areaId ?? (null as string | null),
    name: centre?.name ?? '',
    opened: centre?.opened ?? (day(today) as Dated | null),
    purposes: (centre?.purposes ?? []) as string[],
    hours: centre?.hours ?? [],
    note: centre?.note ?? '',
  };
  const toInput = ({ note, ...values }: typeof initial) => {
    const written = { ...values, note: orNull(note) };
    const { areaId: _, ...correctable } = written as Partial<DropInCentreFacts>;
    return centre
      ? { centreId: centre.id, changes: changesOf<Partial<DropInCentreFacts>>(centre, correctable) }
      : { centreId, centre: written };
  };
  const basedOn = centre && { [centre.id]: centre.version };
  const form = useActForm(centre ? correctCentre : openCentre, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t(centre ? 'centre.correct' : 'centre.add')} onClose={onClose}>
      <TextField {...pieceOf(form, 'name')} label={t('centre.name')} hint={t('centre.nameHint')} maxLength={120} />
      {!centre && (
        <SelectField
          {...pieceOf(form, 'areaId')}
          label={t('visit.area')}
          options={areas.map(({ id, name }) => ({ code: id, label: name }))}
        />
      )}
      <DateWithPrecision {...pieceOf(form, 'opened')} label={t('centre.opened')} today={today} endsBefore={today} />
      <MultiSelectField
        {...pieceOf(form, 'purposes')}
        label={t('centre.purposes')}
        options={CENTRE_PURPOSES.map((code) => ({ code, label: t(`purpose.${code}`) }))}
      />
      <HoursFields value={form.values.hours} onChange={(hours) => form.set('hours', hours)} />
      <TextArea {...pieceOf(form, 'note')} label={t('area.note')} rows={2} />
    </ActFrame>
  );
}
