import { useTranslation } from 'react-i18next';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import type { AdmissionValues } from './admission-values.ts';
import { usePlaces } from './use-places.ts';

type FieldsProps<V extends AdmissionValues> = { form: ActForm<V> };

/** Where, and since when. Choosing the place fills in its usual kind. */
export function WhereAndWhen<V extends AdmissionValues>({ form, whenLabel, notBefore }: FieldsProps<V> & { whenLabel: string; notBefore?: string | undefined }) {
  const { t } = useTranslation('placement');
  const { values, set } = form;
  const places = usePlaces();
  const kinds = useCodeOptions('shelter_type');
  const today = useToday();
  function choose(id: string | null) {
    set('facilityId', id);
    set('shelterType', places.kindOf(id));
  }
  return (
    <>
      <SelectField name="facilityId" label={t('form.where')} options={places.options} value={values.facilityId} onChange={choose} error={errorOf(form, 'facilityId')} />
      {places.isFull(values.facilityId) && <Note icon="bed" tone="risk">{t('board.free', { count: 0 })}</Note>}
      {values.facilityId && <SelectField name="shelterType" label={t('form.kind')} options={kinds} value={values.shelterType} onChange={(code) => set('shelterType', code)} error={errorOf(form, 'shelterType')} />}
      <DateWithPrecision name="admitted" label={whenLabel} today={today} endsBefore={today} startsAfter={notBefore} value={values.admitted} onChange={(on) => set('admitted', on)} error={errorOf(form, 'admitted') ?? errorOf(form, 'when')} />
    </>
  );
}

/** What the stay rests on, with the order, and for a child the reason where there is none. */
export function BasisAndOrder<V extends AdmissionValues>({ form, asksWhy }: FieldsProps<V> & { asksWhy: boolean }) {
  const { t } = useTranslation('placement');
  const { values, set } = form;
  const missing = errorOf(form, 'orderRef');
  return (
    <>
      <SelectField name="basis" label={t('form.basis')} options={useCodeOptions('placement_basis')} value={values.basis} onChange={(code) => set('basis', code)} error={errorOf(form, 'basis')} />
      <TextField name="orderRef" label={t('form.order')} hint={asksWhy ? t('form.eitherOr') : t('form.orderLater')} value={values.orderRef} onChange={(text) => set('orderRef', text)} maxLength={200} error={missing} />
      {asksWhy && <TextArea name="withoutOrder" label={t('form.cannotWait')} value={values.withoutOrder} onChange={(text) => set('withoutOrder', text)} error={errorOf(form, 'withoutOrder')} />}
    </>
  );
}
