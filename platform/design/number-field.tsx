import control from './control.module.css';
import { Field, type FieldProps } from './field.tsx';

type NumberFieldProps = FieldProps & {
  /** Zero is a number; absent is not known. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  unit?: string | undefined;
};

export function NumberField({ value, onChange, min = 0, max, unit, ...field }: NumberFieldProps) {
  function read(text: string) {
    const number = Number(text);
    onChange(text === '' || Number.isNaN(number) ? null : number);
  }
  return (
    <Field {...field}>
      {({ id, describedBy, invalid, disabled }) => (
        <span className={control.withUnit}>
          <input
            id={id}
            name={field.name}
            type="number"
            inputMode="numeric"
            className={control.control}
            value={value ?? ''}
            min={min}
            max={max}
            autoComplete="off"
            onChange={(event) => read(event.currentTarget.value)}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid}
          />
          {unit && <span className={control.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
