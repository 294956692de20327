import { useTranslation } from 'react-i18next';

const STEPS = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1000 },
  { unit: 'byte', bytes: 1 },
] as const;

/** How large a file is, in the reader's way of writing it. */
export function useSizeWords(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => {
    const { unit, bytes: one } = STEPS.find((step) => bytes >= step.bytes) ?? { unit: 'byte', bytes: 1 };
    return new Intl.NumberFormat(i18n.language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / one);
  };
}
