import { useTranslation } from 'react-i18next';
import type { Alt } from '#modules/picture/model/picture.ts';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** The languages of our pages. */
export const ALT_LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
export type AltDraft = { en: string; hi: string; mr: string; es: string };
export const NO_ALTS: AltDraft = { en: '', hi: '', mr: '', es: '' };

/** What a picture says to whoever cannot see it, once in each language of our pages. */
export function AltFields<V extends AltDraft>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('picture');
  return ALT_LANGUAGES.map((language) => (
    <TextField
      key={language}
      {...pieceOf(form as unknown as ActForm<AltDraft>, language)}
      label={t('alt', { language: t(`language.${language}`) })}
      lang={language}
      maxLength={500}
    />
  ));
}

export function altsOf(draft: AltDraft): Alt[] {
  return ALT_LANGUAGES.map((language) => ({ language, words: draft[language].trim() })).filter(({ words }) => words);
}

export function draftOf(alts: readonly Alt[]): AltDraft {
  return { ...NO_ALTS, ...Object.fromEntries(alts.map(({ language, words }) => [language, words])) };
}
