import { useTranslation } from 'react-i18next';
import { type FieldProps, GroupField } from './field.tsx';
import { Icon } from './icons.tsx';
import type { Option, UnknownCode } from './kinds.ts';
import styles from './multi-select-field.module.css';

type MultiSelectFieldProps = FieldProps & {
  value: readonly string[];
  onChange: (codes: string[]) => void;
  options: readonly Option[];
  unknowns?: readonly UnknownCode[] | undefined;
};

/** Several of a list, all in sight; an answer that is not known stands alone. */
export function MultiSelectField({ value, onChange, options, unknowns = [], ...field }: MultiSelectFieldProps) {
  const { t } = useTranslation('design');
  const unknownOptions = unknowns.map((code) => ({ code, label: t(`unknown.${code}`) }));
  function toggle(code: string, alone: boolean) {
    if (value.includes(code)) return onChange(value.filter((kept) => kept !== code));
    const known = value.filter((kept) => !unknownOptions.some((option) => option.code === kept));
    onChange(alone ? [code] : [...known, code]);
  }
  return (
    <GroupField {...field}>
      <div className={styles.options}>
        {options.map((option) => (
          <Choice
            key={option.code}
            option={option}
            on={value.includes(option.code)}
            onToggle={() => toggle(option.code, false)}
          />
        ))}
        {unknownOptions.map((option) => (
          <Choice
            key={option.code}
            option={option}
            light
            on={value.includes(option.code)}
            onToggle={() => toggle(option.code, true)}
          />
        ))}
      </div>
    </GroupField>
  );
}

function Choice({
  option,
  on,
  light,
  onToggle,
}: {
  option: Option;
  on: boolean;
  light?: boolean;
  onToggle: () => void;
}) {
  return (
    <label className={light ? styles.light : styles.option}>
      <input type="checkbox" className="s-hidden" checked={on} onChange={onToggle} />
      {on && <Icon name="check" size={16} />}
      {option.label}
    </label>
  );
}
