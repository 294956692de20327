import { useId } from 'react';
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
  const { options, columns = 2, unknowns = [], name, label, hint, error, aside } = props;
  const { t } = useTranslation('design');
  const group = useId();
  const chosen = props.many ? props.value : [props.value];
  const tile = { group, many: props.many ?? false, onChoose: (code: string) => choose(props, code) };
  return (
    <GroupField question name={name} label={label} hint={hint} error={error} aside={aside}>
      <div className={columns === 3 ? styles.three : styles.two}>
        {options.map((option) => (
          <Tile
            key={option.code}
            {...tile}
            option={option}
            on={chosen.includes(option.code)}
            look={columns === 3 ? styles.upright : undefined}
          />
        ))}
        {unknowns.map((code) => (
          <Tile
            key={code}
            {...tile}
            option={{ code, label: t(`unknown.${code}`) }}
            on={chosen.includes(code)}
            look={styles.light}
          />
        ))}
      </div>
    </GroupField>
  );
}

function choose(props: ChoiceTilesProps, code: string) {
  if (!props.many) return props.onChange(code);
  const without = props.value.filter((kept) => kept !== code);
  props.onChange(props.value.includes(code) ? without : [...without, code]);
}

type TileProps = {
  option: Option;
  group: string;
  many: boolean;
  on: boolean;
  look: string | undefined;
  onChoose: (code: string) => void;
};

function Tile({ option, group, many, on, look, onChoose }: TileProps) {
  return (
    <label className={[styles.tile, look].filter(Boolean).join(' ')}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={group}
        className="s-hidden"
        checked={on}
        onChange={() => onChoose(option.code)}
      />
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
    </label>
  );
}
