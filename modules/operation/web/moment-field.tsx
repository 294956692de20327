import control from '#platform/design/control.module.css';
import { Field, type FieldProps } from '#platform/design/field.tsx';

type MomentFieldProps = FieldProps & { value: string | null; onChange: (at: string | null) => void };

const INDIA_MINUTES = 330;

/** A moment as the clock on the wall said it, in India. */
export function MomentField({ value, onChange, ...field }: MomentFieldProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid, disabled }) => (
        <input
          id={id}
          name={field.name}
          type="datetime-local"
          step={1}
          className={control.control}
          value={value === null ? '' : wallClock(value)}
          onChange={(event) => onChange(readWallClock(event.currentTarget.value))}
          disabled={disabled}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      )}
    </Field>
  );
}

function wallClock(at: string): string {
  return new Date(Date.parse(at) + INDIA_MINUTES * 60_000).toISOString().slice(0, 19);
}

function readWallClock(text: string): string | null {
  const read = Date.parse(`${text}+05:30`);
  return Number.isNaN(read) ? null : new Date(read).toISOString();
}
