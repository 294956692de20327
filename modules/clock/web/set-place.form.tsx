import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockPlace, setPlace } from '#modules/clock/model/clock-place.ts';
import { INDIAN_STATES } from '#modules/clock/model/indian-states.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

/** The states in which the organisation works. */
export function SetPlaceForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['clock', 'states']);
  const placeId = useState(newId)[0];
  const [before] = useRecords(ClockPlace);
  const initial = { states: [...(before?.states ?? [])] as string[] };
  const toInput = (place: typeof initial) => ({ placeId, place });
  const form = useActForm(setPlace, { initial, toInput, onKept: onClose });
  const options = INDIAN_STATES.map((code) => ({ code, label: t(`states:${code}`) }));
  return (
    <FormFrame
      title={t('place.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
      busy={form.busy}
    >
      <MultiSelectField
        {...pieceOf(form, 'states')}
        label={t('place.which')}
        hint={t('place.hint')}
        options={options.toSorted((a, b) => a.label.localeCompare(b.label))}
      />
    </FormFrame>
  );
}
