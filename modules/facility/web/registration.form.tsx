import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { endRegistration, registerHome, renewRegistration } from '#modules/facility/model/registering.ts';
import { REGISTRATION_LAWS, type RegistrationFacts } from '#modules/facility/model/registration.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FormPage } from './form-page.tsx';
import { ONE_LINE, type PlacesDraft, PlacesFields, placesOf } from './places-fields.tsx';

type Values = {
  law: string | null;
  shelterType: string | null;
  number: string;
  authority: string;
  since: string;
  untilDay: string;
  places: PlacesDraft[];
  note: string;
};

/** A registration, or that one was asked for. */
export function RegisterForm({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const { t } = useTranslation('facility');
  const registrationId = useState(newId)[0];
  const initial: Values = {
    law: null,
    shelterType: null,
    number: '',
    authority: '',
    since: '',
    untilDay: '',
    places: [...ONE_LINE],
    note: '',
  };
  const toInput = (values: Values) => ({
    registrationId,
    registration: {
      ...values,
      homeId,
      number: orNull(values.number),
      authority: orNull(values.authority),
      since: orNull(values.since),
      untilDay: orNull(values.untilDay),
      note: orNull(values.note),
      places: placesOf(values.places),
    },
  });
  const form = useActForm(registerHome, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('paper.add')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'law')}
        label={t('paper.lawLabel')}
        options={REGISTRATION_LAWS.map((code) => ({ code, label: t(`paper.law.${code}`) }))}
      />
      <SelectField {...pieceOf(form, 'shelterType')} label={t('paper.type')} options={useCodeOptions('shelter_type')} />
      <TextField {...pieceOf(form, 'number')} label={t('paper.number')} hint={t('paper.numberHint')} maxLength={100} />
      <TextField {...pieceOf(form, 'authority')} label={t('paper.authority')} maxLength={200} />
      <DayField {...pieceOf(form, 'since')} label={t('paper.since')} />
      <DayField {...pieceOf(form, 'untilDay')} label={t('paper.until')} />
      <PlacesFields
        value={form.values.places}
        onChange={(places) => form.set('places', places)}
        error={errorOf(form, 'places')}
      />
      <TextField {...pieceOf(form, 'note')} label={t('leave.note')} maxLength={1000} />
    </FormPage>
  );
}

type PaperProps = { paper: Stored<RegistrationFacts>; onClose: () => void };

/** More time was given, or the paper that was asked for has come. */
export function RenewForm({ paper, onClose }: PaperProps) {
  const { t } = useTranslation('facility');
  const initial = { number: paper.number ?? '', since: paper.untilDay ?? '', untilDay: '' };
  const toInput = ({ untilDay, ...values }: typeof initial) => ({
    registrationId: paper.id,
    ...values,
    untilDay: orNull(untilDay),
  });
  const form = useActForm(renewRegistration, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('paper.renew')} onClose={onClose}>
      <TextField {...pieceOf(form, 'number')} label={t('paper.number')} maxLength={100} />
      <DayField {...pieceOf(form, 'since')} label={t('paper.since')} />
      <DayField {...pieceOf(form, 'untilDay')} label={t('paper.until')} />
    </FormPage>
  );
}

export function EndPaperForm({ paper, onClose }: PaperProps) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const initial = { ended: today, endedWhy: '' };
  const toInput = (values: typeof initial) => ({ registrationId: paper.id, ...values });
  const form = useActForm(endRegistration, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('paper.end')} onClose={onClose}>
      <DayField {...pieceOf(form, 'ended')} label={t('paper.endedOn')} max={today} />
      <TextField {...pieceOf(form, 'endedWhy')} label={t('why')} maxLength={500} />
    </FormPage>
  );
}
