import control from './control.module.css';
import { Field } from './field.tsx';

type Props = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};

/** An hour as a clock shows it, `14:30`; empty where none is known. */
export function TimeField({ name, label, value, onChange, error }: Props) {
  return (
    <Field name={name} label={label} error={error}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          name={name}
          type="time"
          className={control.control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      )}
    </Field>
  );
}
