import control from './control.module.css';
import { Field, type FieldProps } from './field.tsx';

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  inputMode?: 'text' | 'tel' | 'email' | 'numeric' | undefined;
  type?: 'text' | 'password' | 'email' | undefined;
  /** Only sign-in may let the browser remember. */
  autoComplete?: string | undefined;
  lang?: string | undefined;
  maxLength?: number | undefined;
};

/** No spelling help, no translation, no memory: what is typed here may be a person's. */
export function TextField({
  value,
  onChange,
  inputMode,
  type = 'text',
  autoComplete = 'off',
  lang,
  maxLength = 500,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid, disabled }) => (
        <input
          id={id}
          name={field.name}
          type={type}
          className={control.control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          inputMode={inputMode}
          maxLength={maxLength}
          autoComplete={autoComplete}
          autoCorrect="off"
          autoCapitalize="off"
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
