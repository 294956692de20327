import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { BedFacts } from '#modules/facility/model/bed.ts';
import { addBeds, closeBed } from '#modules/facility/model/keep-beds.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FormPage } from './form-page.tsx';

/** The beds of one room, by their names: `1, 2, 3`. */
export function AddBedsForm({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const { t } = useTranslation('facility');
  const initial = { room: '', names: '' };
  const toInput = ({ room, names }: typeof initial) => ({
    homeId,
    room,
    beds: names
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ bedId: newId(), name })),
  });
  const form = useActForm(addBeds, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('bed.add')} onClose={onClose}>
      <TextField {...pieceOf(form, 'room')} label={t('bed.room')} hint={t('bed.roomHint')} maxLength={40} />
      <TextField {...pieceOf(form, 'names')} label={t('bed.names')} hint={t('bed.namesHint')} maxLength={400} />
    </FormPage>
  );
}

export function CloseBedForm({ bed, onClose }: { bed: Stored<BedFacts>; onClose: () => void }) {
  const { t } = useTranslation('facility');
  const initial = { closedWhy: '', closedUntil: '' };
  const toInput = ({ closedWhy, closedUntil }: typeof initial) => ({
    bedId: bed.id,
    closedWhy,
    closedUntil: orNull(closedUntil),
  });
  const form = useActForm(closeBed, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('bed.close')} onClose={onClose}>
      <TextField {...pieceOf(form, 'closedWhy')} label={t('why')} maxLength={200} />
      <DayField {...pieceOf(form, 'closedUntil')} label={t('bed.until')} min={useToday()} />
    </FormPage>
  );
}
