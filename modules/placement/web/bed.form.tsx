import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bed, isClosed } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { giveBed } from '#modules/facility/model/give-bed.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { StayForm } from './stay-form.tsx';
import type { StayFormProps } from './stay-form-props.ts';

/** A free bed of the home she stays in. */
export function BedForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const bedUseId = useState(newId)[0];
  const free = useFreeBeds(stay.facilityId);
  const initial = { bedId: null as string | null };
  const toInput = (values: typeof initial) => ({ bedUseId, placementId: stay.id, ...values });
  const form = useActForm(giveBed, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('bed.give')} person={person} onClose={onClose}>
      {free.length === 0 && <EmptyLine>{t('bed.noneFree')}</EmptyLine>}
      <SelectField {...pieceOf(form, 'bedId')} label={t('bed.which')} options={free} />
    </StayForm>
  );
}

function useFreeBeds(homeId: string) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const taken = new Set(useRecords(BedUse, { homeId, untilAt: null }).map(({ bedId }) => bedId));
  return useRecords(Bed, { homeId, gone: null })
    .filter((bed) => !taken.has(bed.id) && !isClosed(bed, today))
    .map(({ id, room, name }) => ({ code: id, label: t('bed.name', { room, name }) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
}
