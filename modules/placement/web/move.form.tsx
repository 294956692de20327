import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { adulthoodOf } from '#modules/placement/model/stay.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AboutPerson } from './about-person.tsx';
import { type AdmissionValues, admissionOf } from './admission-values.ts';
import { BasisAndOrder, WhereAndWhen } from './stay-fields.tsx';

type Values = AdmissionValues & { handedTo: string; receipt: string };

/** From one place to another in one step: never nowhere, never in two places. */
export function MoveForm({ card: { stay, person }, onClose }: { card: BoardStay; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  const initial: Values = {
    placementId: newId(),
    personId: person.id,
    facilityId: null,
    shelterType: null,
    admitted: day(today),
    basis: null,
    orderRef: '',
    withoutOrder: '',
    note: '',
    handedTo: '',
    receipt: '',
  };
  const toInput = ({ handedTo, receipt, ...values }: Values) => ({
    fromPlacementId: stay.id,
    placementId: values.placementId,
    placement: admissionOf(values),
    handedTo: orNull(handedTo),
    receipt: orNull(receipt),
  });
  const form = useActForm(movePerson, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('move.title')}
      about={<AboutPerson person={person} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('move.keep')}
    >
      <WhereAndWhen form={form} whenLabel={t('move.when')} notBefore={stay.admitted.earliest ?? undefined} />
      <BasisAndOrder form={form} asksWhy={adulthoodOf(person, day(today)) !== 'adult'} />
      <TextField {...pieceOf(form, 'handedTo')} label={t('form.handedTo')} maxLength={300} />
      <TextField {...pieceOf(form, 'receipt')} label={t('form.receipt')} maxLength={200} />
    </FormFrame>
  );
}
