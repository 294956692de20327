import { useTranslation } from 'react-i18next';
import control from './control.module.css';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icons.tsx';
import type { Option, UnknownCode } from './kinds.ts';

type SelectFieldProps = FieldProps & {
  value: string | null;
  onChange: (code: string | null) => void;
  options: readonly Option[];
  /** The codes this worker uses most, put in front. */
  first?: readonly string[] | undefined;
  unknowns?: readonly UnknownCode[] | undefined;
};

/** One of a list. The browser's own control: it works with every keyboard, finger and screen reader. */
export function SelectField({ value, onChange, options, first = [], unknowns = [], ...field }: SelectFieldProps) {
  const { t } = useTranslation('design');
  const usual = options.filter(({ code }) => first.includes(code));
  return (
    <Field {...field}>
      {({ id, describedBy, invalid, disabled }) => (
        <div className={control.selectFrame}>
          <select
            id={id}
            name={field.name}
            className={control.control}
            value={value ?? ''}
            onChange={(event) => onChange(event.currentTarget.value || null)}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid}
          >
            <option value="">{t('form.choose')}</option>
            {usual.length > 0 && <Options options={usual} />}
            {usual.length > 0 && <hr />}
            <Options options={options.filter((option) => !usual.includes(option))} />
            {unknowns.length > 0 && <hr />}
            <Options options={unknowns.map((code) => ({ code, label: t(`unknown.${code}`) }))} />
          </select>
          <Icon name="unfold" size={16} />
        </div>
      )}
    </Field>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ code, label }) => (
    <option key={code} value={code}>
      {label}
    </option>
  ));
}
