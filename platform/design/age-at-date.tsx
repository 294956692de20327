import { useTranslation } from 'react-i18next';
import { ageAt, type Birth, isAdultAt } from '#kernel/age.ts';
import type { Dated } from '#kernel/dated.ts';
import styles from './age-at-date.module.css';
import { datedWords, type Words } from './dated-words.ts';

type AgeAtDateProps = { birth: Birth | null; at: Dated };

/** An age is computed at a date and never stored, or it grows false by itself. */
export function AgeAtDate({ birth, at }: AgeAtDateProps) {
  const { t, i18n } = useTranslation('design');
  const { least, most } = birth ? ageAt(birth, at) : { least: null, most: null };
  if (!birth || (least === null && most === null)) return <span className={styles.age}>{t('age.unknown')}</span>;
  const when = datedWords(at, t, i18n.language).range;
  return (
    <span className={styles.age}>
      <strong>{yearsWords(least, most, t)}</strong>
      <span>{t('age.at', { when, basis: t(`age.basis.${birth.basis}`) })}</span>
      {isAdultAt(birth, at) === 'unclear' && <span>{t('age.treatedAsChild')}</span>}
    </span>
  );
}

function yearsWords(least: number | null, most: number | null, t: Words): string {
  if (least === null) return t('age.atMost', { most });
  if (most === null) return t('age.atLeast', { least });
  return least === most ? String(least) : t('age.or', { least, most });
}
