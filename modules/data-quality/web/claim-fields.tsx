import { useTranslation } from 'react-i18next';
import { NEAR_DISTRICTS } from '#kernel/places/districts.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { type ClaimDraft, kindOf, PIECES } from './claim-draft.ts';

const UNITS = ['day', 'week', 'month'] as const;

/** What this kind of claim says: only the pieces it has. */
export function ClaimFields<V extends ClaimDraft>({ form }: { form: ActForm<V> }) {
  const kind = kindOf(form.values);
  if (kind === null) return null;
  // A form over more values is a form over these.
  const of = form as unknown as ActForm<ClaimDraft>;
  return PIECES[kind].map((name) =>
    name === 'implies' ? null : name === 'period' ? (
      <Period key={name} form={of} />
    ) : name === 'lgdDistricts' ? (
      <Districts key={name} form={of} />
    ) : name === 'count' || name === 'amount' || name === 'value' ? (
      <Count key={name} form={of} name={name} />
    ) : name === 'place' || name === 'citedSource' || name === 'author' ? (
      <Words key={name} form={of} name={name} />
    ) : (
      <Pick key={name} form={of} name={name} />
    ),
  );
}

type Named<N extends keyof ClaimDraft> = { form: ActForm<ClaimDraft>; name: N };

function Period({ form }: { form: ActForm<ClaimDraft> }) {
  const { t } = useTranslation('data-quality');
  return <DateWithPrecision {...pieceOf(form, 'period')} label={t('say.period')} today={useToday()} />;
}

function Districts({ form }: { form: ActForm<ClaimDraft> }) {
  const { t } = useTranslation(['data-quality', 'places']);
  const options = NEAR_DISTRICTS.map((code) => ({ code: String(code), label: t(`places:district.${code}`) }));
  return <MultiSelectField {...pieceOf(form, 'lgdDistricts')} label={t('say.lgdDistricts')} options={options} />;
}

function Count({ form, name }: Named<'count' | 'amount' | 'value'>) {
  const { t } = useTranslation('data-quality');
  const hint = name === 'amount' ? undefined : t('say.countHint');
  return <NumberField {...pieceOf(form, name)} label={t(`say.${name}`)} hint={hint} min={name === 'value' ? 0 : 1} />;
}

function Words({ form, name }: Named<'place' | 'citedSource' | 'author'>) {
  const { t } = useTranslation('data-quality');
  const hint = name === 'place' ? undefined : t(`say.${name}Hint`);
  const most = name === 'place' ? 100 : 200;
  return <TextField {...pieceOf(form, name)} label={t(`say.${name}`)} hint={hint} maxLength={most} />;
}

function Pick({ form, name }: Named<'adulthood' | 'gender' | 'unit' | 'status' | 'qualifier'>) {
  const { t } = useTranslation('data-quality');
  const lists = {
    adulthood: useCodeOptions('adulthood'),
    gender: useCodeOptions('gender'),
    status: useCodeOptions('reintegration_outcome'),
    qualifier: useCodeOptions('figure_qualifier'),
    unit: UNITS.map((code) => ({ code, label: t(`say.unitOf.${code}`) })),
  };
  return <SelectField {...pieceOf(form, name)} label={t(`say.${name}`)} options={lists[name]} />;
}
