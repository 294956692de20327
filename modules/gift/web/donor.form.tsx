import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { DONOR_KINDS, type Donor } from '#modules/gift/model/donor.ts';
import { addDonor, correctDonor } from '#modules/gift/model/donor-acts.ts';
import { GIFT_SOURCES, TAX_ID_KINDS } from '#modules/gift/model/gift-order.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Kept = StoredOf<typeof Donor>;
export const LANGUAGE_NAMES = { en: 'English', hi: 'हिन्दी', mr: 'मराठी', es: 'Español' } as const;

function valuesOf(donor: Kept | null) {
  return {
    kind: (donor?.kind ?? 'individual') as string | null,
    name: donor?.name ?? '',
    email: donor?.email ?? '',
    phone: donor?.phone ?? '',
    address: donor?.address ?? '',
    country: donor?.country ?? null,
    source: (donor?.source ?? null) as string | null,
    taxKind: (donor?.taxId?.kind ?? null) as string | null,
    number: donor?.taxId?.number ?? '',
    language: (donor?.language ?? null) as string | null,
    discreet: donor?.discreet ?? false,
    note: donor?.note ?? '',
  };
}
type Values = ReturnType<typeof valuesOf>;

function wordsOf({ email, phone, address, taxKind, number, note, ...rest }: Values) {
  const taxId = taxKind ? { kind: taxKind, number } : null;
  return { ...rest, email: orNull(email), phone: orNull(phone), address: orNull(address), taxId, note: orNull(note) };
}

type Props = { donor?: Kept | null; onClose: () => void };

/** Who gives: the name, and whatever else the law or she herself wants written down. */
export function DonorForm({ donor = null, onClose }: Props) {
  const { t } = useTranslation('gift');
  const [donorId] = useState(() => donor?.id ?? newId());
  const toInput = (values: Values) =>
    donor ? { donorId, changes: wordsOf(values) } : { donorId, donor: wordsOf(values) };
  const basedOn = donor ? { [donor.id]: donor.version } : undefined;
  const form = useActForm(donor ? correctDonor : addDonor, {
    initial: valuesOf(donor),
    toInput,
    basedOn,
    onKept: onClose,
  });
  const countries = useCountryOptions();
  return (
    <ActFrame form={form} title={t(donor ? 'donors.correct' : 'donors.add')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'kind')}
        label={t('donors.kind')}
        options={optionsOf(DONOR_KINDS, (code) => t(`donors.kinds.${code}`))}
      />
      <TextField {...pieceOf(form, 'name')} label={t('donors.name')} maxLength={120} />
      <SelectField
        {...pieceOf(form, 'source')}
        label={t('source.title')}
        hint={t('source.hint')}
        options={optionsOf(GIFT_SOURCES, (code) => t(`source.${code}`))}
      />
      <SelectField {...pieceOf(form, 'country')} label={t('donors.country')} options={countries} />
      <TextField {...pieceOf(form, 'email')} label={t('donors.email')} inputMode="email" />
      <TextField {...pieceOf(form, 'phone')} label={t('donors.phone')} inputMode="tel" />
      <TextArea {...pieceOf(form, 'address')} label={t('donors.address')} rows={2} />
      <SelectField
        {...pieceOf(form, 'taxKind')}
        label={t('donors.taxId')}
        options={optionsOf(TAX_ID_KINDS, (code) => t(`taxId.${code}`))}
      />
      {form.values.taxKind && <TextField {...pieceOf(form, 'number')} label={t('donors.taxNumber')} />}
      <SelectField
        {...pieceOf(form, 'language')}
        label={t('donors.language')}
        options={optionsOf(Object.keys(LANGUAGE_NAMES), (code) => LANGUAGE_NAMES[code as keyof typeof LANGUAGE_NAMES])}
      />
      <CheckField {...pieceOf(form, 'discreet')} label={t('donors.discreet')} hint={t('donors.discreetHint')} />
      <TextArea {...pieceOf(form, 'note')} label={t('note')} rows={2} />
    </ActFrame>
  );
}
