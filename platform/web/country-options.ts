import { useTranslation } from 'react-i18next';
import type { Option } from '#platform/design/kinds.ts';

/** Countries people are taken from, through and to, as far as our work has met them; the nearest first (ISO 3166-1). */
const COUNTRIES = [
  'IN',
  'NP',
  'BD',
  'BT',
  'LK',
  'PK',
  'MM',
  'TH',
  'MY',
  'SG',
  'AE',
  'SA',
  'KW',
  'QA',
  'BH',
  'OM',
  'UZ',
  'KE',
  'GB',
  'US',
  'ES',
];

/** Countries to choose from, called as the reader calls them. */
export function useCountryOptions(): Option[] {
  const { i18n } = useTranslation();
  return COUNTRIES.map((code) => ({ code, label: countryWords(code, i18n.language) }));
}

/** A country by its name in the reader's language. */
export function countryWords(code: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: 'region' }).of(code) ?? code;
}
