import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { reachInOwn } from '#kernel/reach.ts';
import type { Stored } from '#kernel/record.ts';
import { addArea, correctArea, letIntoArea } from '#modules/outreach/model/keep-areas.ts';
import type { OutreachAreaFacts } from '#modules/outreach/model/outreach-area.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useDistrictOptions } from '#platform/web/district-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useColleagueOptions } from './use-outreach.ts';

type Area = Stored<OutreachAreaFacts>;

/** A part of town that we go to, or what is to be put right of one: also that nobody goes there any more. */
export function AreaForm({ area, onClose }: { area?: Area; onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const [areaId] = useState(newId);
  const today = useToday();
  const initial = {
    name: area?.name ?? '',
    city: area?.city ?? '',
    district: area?.lgdDistrict ? String(area.lgdDistrict) : (null as string | null),
    workedSince: area?.workedSince ?? (null as Dated | null),
    workedUntil: area?.workedUntil ?? (null as Dated | null),
    note: area?.note ?? '',
  };
  const toInput = ({ city, note, district, ...values }: typeof initial) => {
    const lgdDistrict = district === null ? null : Number(district);
    const written = { ...values, lgdDistrict, city: orNull(city), note: orNull(note) };
    return area ? { areaId: area.id, changes: changesOf(area, written) } : { areaId, area: written };
  };
  const basedOn = area && { [area.id]: area.version };
  const form = useActForm(area ? correctArea : addArea, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t(area ? 'area.correct' : 'area.add')} onClose={onClose}>
      <TextField {...pieceOf(form, 'name')} label={t('area.name')} hint={t('area.nameHint')} maxLength={120} />
      <TextField {...pieceOf(form, 'city')} label={t('area.city')} maxLength={120} />
      <SelectField {...pieceOf(form, 'district')} label={t('area.district')} {...useDistrictOptions()} />
      <DateWithPrecision {...pieceOf(form, 'workedSince')} label={t('area.since')} today={today} endsBefore={today} />
      {area && (
        <DateWithPrecision {...pieceOf(form, 'workedUntil')} label={t('area.over')} today={today} endsBefore={today} />
      )}
      <TextArea {...pieceOf(form, 'note')} label={t('area.note')} rows={2} />
    </ActFrame>
  );
}

type Roles = Parameters<typeof reachInOwn>[0];

/** A colleague works in this area from now on. */
export function LetIntoAreaForm({ areaId, onClose }: { areaId: string; onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const initial = { staffId: null as string | null, reason: '' };
  const form = useActForm(letIntoArea, { initial, toInput: (values) => ({ areaId, ...values }), onKept: onClose });
  return (
    <ActFrame form={form} title={t('area.letIn')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('knows.whom')}
        options={useColleagueOptions((roles) => reachInOwn(roles as Roles).reads.includes('outreach'))}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('knows.why')} rows={2} />
    </ActFrame>
  );
}
