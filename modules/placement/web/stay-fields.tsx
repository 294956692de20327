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
import { pieceOf } from '#platform/web/piece-of.ts';
import type { AdmissionValues } from './admission-values.ts';
import { usePlaces } from './use-places.ts';

type FieldsProps<V extends AdmissionValues> = { form: ActForm<V> };

/** Where, and since when. Choosing the place fills in its usual kind. */
export function WhereAndWhen<V extends AdmissionValues>({
  form,
  whenLabel,
  notBefore,
}: FieldsProps<V> & { whenLabel: string; notBefore?: string | undefined }) {
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
      <SelectField
        name="facilityId"
        label={t('form.where')}
        options={places.options}
        value={values.facilityId}
        onChange={choose}
        error={errorOf(form, 'facilityId')}
      />
      {places.isFull(values.facilityId) && (
        <Note icon="bed" tone="risk">
          {t('board.free', { count: 0 })}
        </Note>
      )}
      {values.facilityId && <SelectField {...pieceOf(form, 'shelterType')} label={t('form.kind')} options={kinds} />}
      <DateWithPrecision
        {...pieceOf(form, 'admitted')}
        label={whenLabel}
        today={today}
        endsBefore={today}
        startsAfter={notBefore}
        error={errorOf(form, 'admitted') ?? errorOf(form, 'when')}
      />
    </>
  );
}

/** What the stay rests on, with the order, and for a child the reason where there is none. */
export function BasisAndOrder<V extends AdmissionValues>({ form, asksWhy }: FieldsProps<V> & { asksWhy: boolean }) {
  const { t } = useTranslation('placement');
  const missing = errorOf(form, 'orderRef');
  return (
    <>
      <SelectField {...pieceOf(form, 'basis')} label={t('form.basis')} options={useCodeOptions('placement_basis')} />
      <TextField
        {...pieceOf(form, 'orderRef')}
        label={t('form.order')}
        hint={asksWhy ? t('form.eitherOr') : t('form.orderLater')}
        maxLength={200}
        error={missing}
      />
      {asksWhy && <TextArea {...pieceOf(form, 'withoutOrder')} label={t('form.cannotWait')} />}
    </>
  );
}
