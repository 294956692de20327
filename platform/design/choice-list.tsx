import { useId } from 'react';
import styles from './choice-list.module.css';
import { type FieldProps, GroupField } from './field.tsx';
import type { Option } from './kinds.ts';

type ChoiceListProps = FieldProps & {
  options: readonly Option[];
  value: string | null;
  onChange: (code: string) => void;
};

/** One of a few, each with its sentence, one below the other. */
export function ChoiceList({ options, value, onChange, ...field }: ChoiceListProps) {
  const group = useId();
  return (
    <GroupField {...field}>
      <div className={styles.list}>
        {options.map((option) => (
          <label key={option.code} className={styles.option}>
            <input type="radio" name={group} checked={option.code === value} onChange={() => onChange(option.code)} />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </GroupField>
  );
}
