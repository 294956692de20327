import control from './control.module.css';
import { Field } from './field.tsx';

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  min?: string;
  max?: string;
};

/** One day of the calendar, where nothing less exact makes sense: a day in court, a day to ask again. */
export function DayField({ name, label, hint, value, onChange, error, min, max }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          name={name}
          type="date"
          min={min}
          max={max}
          className={control.control}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      )}
    </Field>
  );
}
