import { useTranslation } from 'react-i18next';
import type { Gender } from '#kernel/code-lists/gender.ts';
import { CONSENT_BASES } from '#modules/referral/model/referral.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import type { ReferralValues } from './referral-values.ts';

type Props = { form: ActForm<ReferralValues> };
const LINES = ['lastSeenPlace', 'firNumber', 'fromWhom'] as const;
const TEXTS = ['whoElseKnows', 'familySafety', 'reason'] as const;

/** The rest of the packet. All of it may stay empty: what is missing is shown as missing, and can be asked back. */
export function PacketFields({ form }: Props) {
  const { t } = useTranslation('referral');
  const { values, set } = form;
  const today = useToday();
  const wrong = (field: string) => form.errors.find((error) => error.field === field)?.words;
  return (
    <>
      <DateWithPrecision
        name="missingSince"
        label={t('fact.missingSince')}
        today={today}
        endsBefore={today}
        value={values.missingSince}
        onChange={(since) => set('missingSince', since)}
        error={wrong('missingSince')}
      />
      {LINES.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`fact.${name}`)}
          value={values[name]}
          onChange={(text) => set(name, text)}
          error={wrong(name)}
        />
      ))}
      {TEXTS.map((name) => (
        <TextArea
          key={name}
          name={name}
          rows={2}
          label={t(`fact.${name}`)}
          value={values[name]}
          onChange={(text) => set(name, text)}
          error={wrong(name)}
        />
      ))}
      <Choices form={form} />
    </>
  );
}

function Choices({ form }: Props) {
  const { t } = useTranslation('referral');
  const { values, set } = form;
  const consents = CONSENT_BASES.map((code) => ({ code, label: t(`consent.${code}`) }));
  return (
    <>
      <SelectField
        name="gender"
        label={t('record.gender')}
        options={useCodeOptions('gender')}
        value={values.gender}
        onChange={(code) => set('gender', (code ?? 'not_asked') as Gender)}
      />
      <SelectField
        name="consentBasis"
        label={t('fact.consentBasis')}
        options={consents}
        value={values.consentBasis}
        onChange={(code) => set('consentBasis', code)}
      />
      <SelectField
        name="reliability"
        label={t('record.reliability')}
        options={useCodeOptions('reliability')}
        value={values.reliability}
        onChange={(code) => set('reliability', code)}
      />
      <SelectField
        name="lang"
        label={t('record.lang')}
        options={useLanguageOptions()}
        value={values.lang}
        onChange={(lang) => set('lang', lang ?? values.lang)}
      />
    </>
  );
}
