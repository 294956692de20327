import control from './control.module.css';
import { Field, type FieldProps } from './field.tsx';

type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  rows?: number | undefined;
  maxLength?: number | undefined;
  /** The language it is written in, where it is not the screen's. */
  lang?: string | undefined;
};

const MOST_CHARACTERS = 10_000;

/** Grows with what is said; no format rules, and nothing of it goes to a spelling service. */
export function TextArea({ value, onChange, rows = 3, maxLength = MOST_CHARACTERS, lang, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid, disabled }) => (
        <textarea
          id={id}
          name={field.name}
          className={control.control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          rows={rows}
          maxLength={maxLength}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          lang={lang}
          disabled={disabled}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      )}
    </Field>
  );
}
