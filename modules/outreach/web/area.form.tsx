import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { reachInOwn } from '#kernel/reach.ts';
import { DISTRICTS } from '#modules/organisation/model/districts.ts';
import { addArea, letIntoArea } from '#modules/outreach/model/keep-areas.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useColleagueOptions } from './use-outreach.ts';

/** A part of town that we go to. */
export function AreaForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['outreach-room', 'organisation']);
  const [areaId] = useState(newId);
  const today = useToday();
  const initial = { name: '', city: '', district: null as string | null, workedSince: null as Dated | null, note: '' };
  const toInput = ({ name, workedSince, city, district, note }: typeof initial) => ({
    areaId,
    area: {
      ...{ name, workedSince, workedUntil: null, city: orNull(city), note: orNull(note) },
      lgdDistrict: district === null ? null : Number(district),
    },
  });
  const districts = DISTRICTS.map((code) => ({ code: String(code), label: t(`organisation:district.${code}`) }));
  const form = useActForm(addArea, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('area.add')} onClose={onClose}>
      <TextField {...pieceOf(form, 'name')} label={t('area.name')} hint={t('area.nameHint')} maxLength={120} />
      <TextField {...pieceOf(form, 'city')} label={t('area.city')} maxLength={120} />
      <SelectField {...pieceOf(form, 'district')} label={t('area.district')} options={districts} />
      <DateWithPrecision {...pieceOf(form, 'workedSince')} label={t('area.since')} today={today} endsBefore={today} />
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
