import { useTranslation } from 'react-i18next';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

export type SaidValues = { ownWords: string; lang: string };

/** Her own words, and the language she said them in. */
export function SaidFields<V extends SaidValues>({ form, label }: { form: ActForm<V>; label: string }) {
  const { t } = useTranslation('care-plan');
  const languages = useLanguageOptions();
  return (
    <>
      <OwnWordsField
        name="ownWords"
        label={label}
        lang={form.values.lang}
        value={form.values.ownWords}
        onChange={(words) => form.set('ownWords', words as V['ownWords'])}
        error={errorOf(form, 'ownWords')}
      />
      {form.values.ownWords !== '' && (
        <SelectField
          name="lang"
          label={t('form.lang')}
          options={languages}
          value={form.values.lang}
          onChange={(code) => form.set('lang', (code ?? form.values.lang) as V['lang'])}
        />
      )}
    </>
  );
}
