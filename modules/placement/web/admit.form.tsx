import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { type AdmissionValues, admissionOf, type OrderValues, orderOf } from './admission-values.ts';
import { OrderDays } from './order-days.tsx';
import { BasisAndOrder, WhereAndWhen } from './stay-fields.tsx';

/** Somebody comes to stay: who and where is enough, the papers may come later. */
export function AdmitForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const initial: AdmissionValues & OrderValues = {
    orderId: newId(),
    section: null,
    on: '',
    untilDay: '',
    placementId: newId(),
    personId: personId ?? null,
    facilityId: null,
    shelterType: null,
    admitted: day(useToday()),
    basis: null,
    orderRef: '',
    withoutOrder: '',
    note: '',
  };
  const form = useActForm(admitPerson, {
    initial,
    toInput: ({ orderId, section, on, untilDay, ...stay }) => ({
      placementId: stay.placementId,
      placement: admissionOf(stay),
      ...orderOf({ orderId, section, on, untilDay }, stay.basis),
    }),
    onKept: onClose,
  });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('admit.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('admit.keep')}
    >
      <SelectField
        {...pieceOf(form, 'personId')}
        label={t('form.who')}
        hint={t('form.whoHint')}
        options={useWhoCanCome()}
      />
      <WhereAndWhen form={form} whenLabel={t('form.since')} />
      <BasisAndOrder form={form} asksWhy={false} />
      <OrderDays form={form} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </FormFrame>
  );
}

/** Everybody I know who stays nowhere now. */
function useWhoCanCome() {
  const { t } = useTranslation('design');
  const housed = new Set(useRecords(Placement, { discharged: null }).map(({ personId }) => personId));
  return useRecords(Person, ({ id }) => !housed.has(id))
    .map(({ id, nameUsed, displayCode }) => ({ code: id, label: `${nameUsed ?? t('unknownName')} ${displayCode}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
