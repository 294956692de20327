import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-chips.module.css';
import { Icon } from './icons.tsx';
import type { Option } from './kinds.ts';

type FilterChipsProps = {
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (code: string) => void;
  /** How many stand in front of *More*. */
  more?: number | undefined;
};

export function FilterChips({ label, options, value, onChange, more = 4 }: FilterChipsProps) {
  const { t } = useTranslation('design');
  const [unfolded, setUnfolded] = useState(false);
  const folds = !unfolded && options.length > more + 1;
  const shown = folds ? options.filter((option, place) => place < more || option.code === value) : options;
  return (
    <fieldset aria-label={label} className={styles.chips}>
      {shown.map((option) => (
        <button
          key={option.code}
          type="button"
          aria-pressed={option.code === value}
          className={styles.chip}
          onClick={() => onChange(option.code)}
        >
          {option.icon && <Icon name={option.icon} size={16} />}
          {option.label}
        </button>
      ))}
      {folds && (
        <button type="button" className={styles.chip} aria-expanded={false} onClick={() => setUnfolded(true)}>
          {t('more')}
          <Icon name="unfold" size={16} />
        </button>
      )}
    </fieldset>
  );
}
