import { useTranslation } from 'react-i18next';
import type { Option } from '#platform/design/kinds.ts';

/** Languages people here speak and write, the most spoken first (BCP 47). */
const SPOKEN = [
  'hi',
  'mr',
  'en',
  'bn',
  'ne',
  'ta',
  'te',
  'kn',
  'gu',
  'ur',
  'or',
  'pa',
  'as',
  'ml',
  'bho',
  'mai',
  'sat',
  'es',
];

/** Languages to choose from, called as the reader calls them. */
export function useLanguageOptions(): Option[] {
  const { i18n } = useTranslation();
  return SPOKEN.map((code) => ({ code, label: languageWords(code, i18n.language) }));
}

/** A language by its name in the reader's language: `ta` is Tamil, तमिल. */
export function languageWords(code: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
}
