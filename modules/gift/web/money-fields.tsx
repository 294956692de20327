import { useTranslation } from 'react-i18next';
import { readAmount } from '#modules/gift/model/money.ts';
import { TextField } from '#platform/design/text-field.tsx';

type SumFieldProps = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  hint?: string | undefined;
};

/** Rupees as people type them. */
export function SumField(props: SumFieldProps) {
  const { t } = useTranslation('gift');
  return <TextField {...props} aside={t('inRupees')} inputMode="text" />;
}

/** In paise; null where nothing readable was typed, which the act then refuses in words. */
export const paiseOf = (typed: string): number | null => readAmount(typed, 'INR')?.minor ?? null;
