import { useId } from 'react';
import styles from './check-field.module.css';
import type { FieldProps } from './field.tsx';

type CheckFieldProps = FieldProps & { value: boolean; onChange: (value: boolean) => void };

export function CheckField({ name, label, hint, error, aside, disabledReason, value, onChange }: CheckFieldProps) {
  const id = useId();
  const below = error ?? hint ?? disabledReason;
  return (
    <div className={styles.field} data-field={name}>
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
        disabled={Boolean(disabledReason)}
        aria-describedby={below ? `${id}-below` : undefined}
        aria-invalid={Boolean(error)}
      />
      <label htmlFor={id}>
        {label}
        {aside && <span className={styles.aside}>{aside}</span>}
      </label>
      {below && (
        <p id={`${id}-below`} className={error ? styles.error : styles.hint}>
          {below}
        </p>
      )}
    </div>
  );
}
