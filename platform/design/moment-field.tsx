import control from './control.module.css';
import { Field } from './field.tsx';

type Props = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};
const INDIA = '+05:30';

/** A day and an hour as the clocks in India show them, whatever zone the device is in. */
export function MomentField({ name, label, value, onChange, error }: Props) {
  return (
    <Field name={name} label={label} error={error}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          name={name}
          type="datetime-local"
          className={control.control}
          value={shownOf(value)}
          onChange={({ currentTarget }) => onChange(keptOf(currentTarget.value))}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      )}
    </Field>
  );
}

function keptOf(shown: string): string {
  const at = Date.parse(`${shown}:00${INDIA}`);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

function shownOf(kept: string): string {
  const at = Date.parse(kept);
  return Number.isNaN(at) ? '' : new Date(at + 5.5 * 3_600_000).toISOString().slice(0, 16);
}
