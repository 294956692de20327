import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { beginReturn, stopReturn } from '#modules/return/model/begin-return.ts';
import { RETURN_ROUTES } from '#modules/return/model/return-case.ts';
import type { WayHome } from '#modules/return/model/way-home.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';

/** Neighbours first: most who are brought to India come from there. */
const COUNTRIES = ['BD', 'NP', 'MM', 'LK', 'BT', 'TH', 'KH', 'UZ', 'KG', 'AE'] as const;

type Values = {
  route: string | null;
  toCountry: string | null;
  toPlace: string;
  receivingId: string | null;
  receiver: string;
  begun: Dated | null;
};

/** Begins the return that was decided. */
export function BeginReturnForm({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const { t } = useTranslation('return');
  const today = useToday();
  const [returnId] = useState(newId);
  const decision = useRecord(ReturnDecision, decisionId);
  const isAbroad = decision?.to === 'home-country';
  const initial: Values = {
    route: isAbroad ? 'abroad' : 'home',
    toCountry: isAbroad ? null : 'IN',
    toPlace: '',
    receivingId: null,
    receiver: '',
    begun: day(today),
  };
  const toInput = ({ toPlace, receiver, ...values }: Values) => ({
    returnId,
    return: {
      ...values,
      toCountry: values.route === 'home' ? 'IN' : values.toCountry,
      caseFileId: decision?.caseFileId,
      personId: decision?.personId,
      decisionId,
      toPlace: orNull(toPlace),
      receiver: orNull(receiver),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(beginReturn, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('begin.title')} onClose={onClose} keepLabel={t('begin.keep')}>
      <ChoiceList
        {...pieceOf(form, 'route')}
        label={t('begin.route')}
        options={optionsOf(RETURN_ROUTES, (code) => t(`route.${code}`))}
      />
      <WhereTo form={form} />
      <DateWithPrecision {...pieceOf(form, 'begun')} label={t('begin.begun')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

function WhereTo({ form }: { form: ActForm<Values> }) {
  const { t, i18n } = useTranslation('return');
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const organisations = useRecords(Organisation).map(({ id, name }) => ({ code: id, label: name }));
  return (
    <>
      {form.values.route === 'abroad' && (
        <SelectField
          {...pieceOf(form, 'toCountry')}
          label={t('begin.country')}
          options={optionsOf(COUNTRIES, (code) => countries.of(code) ?? code)}
        />
      )}
      <TextField {...pieceOf(form, 'toPlace')} label={t('begin.place')} hint={t('begin.placeHint')} maxLength={200} />
      <SelectField {...pieceOf(form, 'receivingId')} label={t('begin.organisation')} options={organisations} />
      <TextField {...pieceOf(form, 'receiver')} label={t('begin.receiver')} maxLength={200} />
    </>
  );
}

/** It does not go on. */
export function StopReturnForm({ way, onClose }: { way: WayHome; onClose: () => void }) {
  const { t } = useTranslation('return');
  const today = useToday();
  const initial = { ended: day(today) as Dated | null, endedWords: '' };
  const toInput = (values: typeof initial) => ({ returnId: way.return.id, ...values });
  const form = useActForm(stopReturn, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('stop.title')} onClose={onClose} keepLabel={t('stop.keep')}>
      <TextArea {...pieceOf(form, 'endedWords')} label={t('stop.why')} rows={3} />
      <DateWithPrecision {...pieceOf(form, 'ended')} label={t('stop.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
