import { useTranslation } from 'react-i18next';
import { HEARING_PURPOSES, PRESENCES } from '#modules/proceeding/model/proceeding.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';

type Asked<P extends string, Q extends string> = Record<P | Q, string | null>;
type WhatForProps<V extends Asked<P, Q>, P extends string, Q extends string> = {
  form: ActForm<V>;
  purpose: P;
  presence: Q;
};

/** What a day in court is for, and whether she has to be there. */
export function WhatFor<V extends Asked<P, Q>, P extends string, Q extends string>({
  form,
  purpose,
  presence,
}: WhatForProps<V, P, Q>) {
  const { t } = useTranslation('proceeding');
  const keyOf = (code: string) => code.replaceAll('-', '_');
  return (
    <>
      <SelectField
        name={purpose}
        label={t('form.purpose')}
        options={HEARING_PURPOSES.map((code) => ({ code, label: t(`purpose.${keyOf(code)}`) }))}
        value={form.values[purpose]}
        onChange={(code) => form.set(purpose, code as V[P])}
      />
      <SelectField
        name={presence}
        label={t('form.presence')}
        options={PRESENCES.map((code) => ({ code, label: t(`presence.${keyOf(code)}`) }))}
        value={form.values[presence]}
        onChange={(code) => form.set(presence, code as V[Q])}
      />
    </>
  );
}
