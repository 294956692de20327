import { useTranslation } from 'react-i18next';
import styles from './choice-tiles.module.css';
import { type FieldProps, GroupField } from './field.tsx';
import { Icon } from './icons.tsx';
import type { Option, UnknownCode } from './kinds.ts';

type Common = FieldProps & {
  options: readonly Option[];
  columns?: 2 | 3 | undefined;
  unknowns?: readonly UnknownCode[] | undefined;
};
type ChoiceTilesProps = Common &
  (
    | { many?: false | undefined; value: string | null; onChange: (code: string) => void }
    | { many: true; value: readonly string[]; onChange: (codes: string[]) => void }
  );

/** Large answers for the thumb; the ways not to know stand below, lighter, the same size. */
export function ChoiceTiles(props: ChoiceTilesProps) {
  const { options, columns = 2, unknowns = [], many, ...field } = props;
  const { t } = useTranslation('design');
  const chosen = props.many ? props.value : [props.value];
  function choose(code: string) {
    if (!props.many) return props.onChange(code);
    const without = props.value.filter((kept) => kept !== code);
    props.onChange(props.value.includes(code) ? without : [...without, code]);
  }
  return (
    <GroupField name={field.name} label={field.label} hint={field.hint} error={field.error} aside={field.aside}>
      <div className={columns === 3 ? styles.three : styles.two} role={many ? 'group' : 'radiogroup'} aria-label={field.label}>
        {options.map((option) => (
          <Tile key={option.code} option={option} many={many} on={chosen.includes(option.code)} upright={columns === 3} onChoose={choose} />
        ))}
        {unknowns.map((code) => (
          <Tile key={code} option={{ code, label: t(`unknown.${code}`) }} many={many} light on={chosen.includes(code)} onChoose={choose} />
        ))}
      </div>
    </GroupField>
  );
}

type TileProps = {
  option: Option;
  many: boolean | undefined;
  on: boolean;
  light?: boolean | undefined;
  upright?: boolean | undefined;
  onChoose: (code: string) => void;
};

function Tile({ option, many, on, light, upright, onChoose }: TileProps) {
  const look = [styles.tile, light && styles.light, upright && styles.upright];
  return (
    <button
      type="button"
      role={many ? 'checkbox' : 'radio'}
      aria-checked={on}
      className={look.filter(Boolean).join(' ')}
      onClick={() => onChoose(option.code)}
    >
      {option.icon && <Icon name={option.icon} size={24} />}
      <span>
        {option.label}
        {option.hint && <small>{option.hint}</small>}
      </span>
      {on && (
        <span className={styles.check}>
          <Icon name="met-filled" size={18} />
        </span>
      )}
    </button>
  );
}
