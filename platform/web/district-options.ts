import { useTranslation } from 'react-i18next';
import { DISTRICTS, NEAR_DISTRICTS } from '#kernel/places/districts.ts';

/** Every district that has words here, in the order of the reader's letters; `first` are those around the city we work in. */
export function useDistrictOptions() {
  const { t, i18n } = useTranslation('places');
  const options = DISTRICTS.map((code) => ({ code: String(code), label: t(`places:district.${code}`) }));
  return {
    first: NEAR_DISTRICTS.map(String),
    options: options.toSorted((a, b) => a.label.localeCompare(b.label, i18n.language)),
  };
}
