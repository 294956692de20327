import { useTranslation } from 'react-i18next';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { correctPlacement } from '#modules/placement/model/correct-placement.ts';
import type { PlacementFacts } from '#modules/placement/model/placement.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AboutPerson } from './about-person.tsx';

/** The order that came later, the exact day, the receipt: only what changed is sent, so that two colleagues' words both stay. */
export function CorrectPlacementForm({ card: { stay, person }, onClose }: { card: BoardStay; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  const form = useActForm(correctPlacement, {
    initial: draftOf(stay),
    toInput: (draft) => ({
      placementId: stay.id,
      personId: person.id,
      changes: changesOf<object>(stay, writtenOf(draft)),
    }),
    basedOn: { [stay.id]: stay.version },
    onKept: onClose,
  });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('correct.title')}
      about={<AboutPerson person={person} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <TextField {...pieceOf(form, 'orderRef')} label={t('form.order')} maxLength={200} />
      <SelectField {...pieceOf(form, 'basis')} label={t('form.basis')} options={useCodeOptions('placement_basis')} />
      <SelectField {...pieceOf(form, 'shelterType')} label={t('form.kind')} options={useCodeOptions('shelter_type')} />
      <DateWithPrecision
        name="admitted"
        label={t('form.since')}
        today={today}
        endsBefore={today}
        value={values.admitted}
        onChange={(on) => on && set('admitted', on)}
        error={errorOf(form, 'admitted') ?? errorOf(form, 'when')}
      />
      {stay.discharged !== null && (
        <TextField {...pieceOf(form, 'receipt')} label={t('form.receipt')} maxLength={200} />
      )}
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </FormFrame>
  );
}

function draftOf({ admitted, basis, shelterType, orderRef, receipt, note }: PlacementFacts) {
  return {
    admitted,
    basis: basis as string | null, // a form may leave a choice open; the record may not
    shelterType: shelterType as string | null,
    orderRef: orderRef ?? '',
    receipt: receipt ?? '',
    note: note ?? '',
  };
}

function writtenOf({ orderRef, receipt, note, ...draft }: ReturnType<typeof draftOf>): object {
  return { ...draft, orderRef: orNull(orderRef), receipt: orNull(receipt), note: orNull(note) };
}
