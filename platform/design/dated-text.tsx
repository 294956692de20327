import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import styles from './dated-text.module.css';
import { agoWords, datedWords } from './dated-words.ts';

type DatedTextProps = {
  value: Dated;
  /** ISO day; needed for *267 days ago*. */
  today?: string | undefined;
  /** Words over range, as beside a timeline. */
  stacked?: boolean | undefined;
  withAgo?: boolean | undefined;
  /** Without the words it was said in: beside what is kept closed they would tell it. */
  daysOnly?: boolean | undefined;
};

/** A date as exactly as it is known: the words said in quotation marks, and the days they mean. */
export function DatedText({ value, today, stacked, withAgo, daysOnly }: DatedTextProps) {
  const { t, i18n } = useTranslation('design');
  const { said, range, note } = datedWords(daysOnly ? { ...value, said: null } : value, t, i18n.language);
  const ago = withAgo && today && value.earliest ? agoWords(value.earliest, today, t) : null;
  const first = said ? t('date.said', { said }) : range;
  const second = said ? range : (note ?? ago);
  return (
    <span className={stacked ? styles.stacked : styles.line}>
      <span className={styles.first}>{first}</span>
      {second && <span className={styles.second}>{second}</span>}
    </span>
  );
}
