import { useTranslation } from 'react-i18next';
import type { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import styles from './figure-value.module.css';
import { AppLink } from './navigate.tsx';

type FigureValueProps = {
  /** Absent: hidden, and then it stands nowhere in the page. */
  value: number | null;
  qualifier: FigureQualifier;
  /** For *fewer than 10*. */
  below?: number | undefined;
  unit: string;
  period?: string | undefined;
  asOf?: string | undefined;
  source?: string | undefined;
  /** Declared in a report, with no records behind it: hatched. */
  declared?: boolean | undefined;
  to?: string | undefined;
  onOpen?: (() => void) | undefined;
  selected?: boolean | undefined;
};

/** A number never stands alone: how exact, of what, from when, as of, by whom. */
export function FigureValue(props: FigureValueProps) {
  const look = [styles.figure, props.selected && styles.selected, props.declared && styles.declared];
  const className = look.filter(Boolean).join(' ');
  if (props.to)
    return (
      <AppLink to={props.to} className={className}>
        <Inside {...props} />
      </AppLink>
    );
  if (!props.onOpen)
    return (
      <div className={className}>
        <Inside {...props} />
      </div>
    );
  return (
    <button type="button" className={className} onClick={props.onOpen} aria-pressed={props.selected}>
      <Inside {...props} />
    </button>
  );
}

function Inside({ value, qualifier, below = 10, unit, period, asOf, source }: FigureValueProps) {
  const { t, i18n } = useTranslation('design');
  const counted = value !== null && !WORDS_ALONE.has(qualifier);
  return (
    <>
      <span className={styles.qualifier}>{counted ? t(`figure.${qualifier}`) : ' '}</span>
      <span className={counted ? styles.number : styles.word}>
        {counted ? value.toLocaleString(`${i18n.language}-u-nu-latn`) : t(`figure.${qualifier}`, { below })}
      </span>
      <span className={styles.unit}>{unit}</span>
      <span className={styles.about}>
        {period && asOf ? t('figure.periodAsOf', { period, asOf }) : (period ?? asOf)}
        {source && <span>{source}</span>}
      </span>
    </>
  );
}

/** Qualifiers that stand instead of a number: showing the number beside them would tell it. */
const WORDS_ALONE = new Set<FigureQualifier>(['suppressed', 'several', 'thousands', 'unknown']);
