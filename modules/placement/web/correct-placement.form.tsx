import { useTranslation } from 'react-i18next';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { correctPlacement } from '#modules/placement/model/correct-placement.ts';
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
import { AboutPerson } from './about-person.tsx';

/** The order that came later, the exact day, the receipt: only what changed is sent, so that two colleagues' words both stay. */
export function CorrectPlacementForm({ card: { stay, person }, onClose }: { card: BoardStay; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  const { admitted, basis, shelterType } = stay;
  const initial = { admitted, basis: basis as string | null, shelterType: shelterType as string | null, orderRef: stay.orderRef ?? '', receipt: stay.receipt ?? '', note: stay.note ?? '' };
  const toInput = (values: typeof initial) => {
    const written = { ...values, orderRef: orNull(values.orderRef), receipt: orNull(values.receipt), note: orNull(values.note) };
    return { placementId: stay.id, personId: person.id, changes: changesOf<object>(stay, written) };
  };
  const form = useActForm(correctPlacement, { initial, toInput, basedOn: { [stay.id]: stay.version }, onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('correct.title')} about={<AboutPerson person={person} />} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <TextField name="orderRef" label={t('form.order')} value={values.orderRef} onChange={(text) => set('orderRef', text)} maxLength={200} error={errorOf(form, 'orderRef')} />
      <SelectField name="basis" label={t('form.basis')} options={useCodeOptions('placement_basis')} value={values.basis} onChange={(code) => set('basis', code)} error={errorOf(form, 'basis')} />
      <SelectField name="shelterType" label={t('form.kind')} options={useCodeOptions('shelter_type')} value={values.shelterType} onChange={(code) => set('shelterType', code)} error={errorOf(form, 'shelterType')} />
      <DateWithPrecision name="admitted" label={t('form.since')} today={today} endsBefore={today} value={values.admitted} onChange={(on) => on && set('admitted', on)} error={errorOf(form, 'admitted') ?? errorOf(form, 'when')} />
      {stay.discharged !== null && <TextField name="receipt" label={t('form.receipt')} value={values.receipt} onChange={(text) => set('receipt', text)} maxLength={200} error={errorOf(form, 'receipt')} />}
      <TextArea name="note" label={t('form.note')} rows={2} value={values.note} onChange={(text) => set('note', text)} error={errorOf(form, 'note')} />
    </FormFrame>
  );
}
