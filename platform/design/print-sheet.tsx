import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { momentWords } from './dated-words.ts';
import type { Tier } from './kinds.ts';
import styles from './print-sheet.module.css';

type PrintSheetProps = {
  kind: string;
  /** Display code at the foot. */
  code?: string | undefined;
  by: string;
  /** The moment of printing. */
  when: string;
  tier: Tier;
  children: ReactNode;
};

/** The only thing that prints. Sealed things are never on paper. */
export function PrintSheet({ kind, code, by, when, tier, children }: PrintSheetProps) {
  const { t, i18n } = useTranslation('design');
  const foot = t('print.foot', { by, when: momentWords(when, i18n.language), tier });
  return createPortal(
    <article className={`s-print ${styles.sheet}`}>
      <h1>{kind}</h1>
      {tier === 'P4' ? <p>{t('print.sealed')}</p> : children}
      {tier === 'P3' && <span className={styles.watermark}>{by}</span>}
      <footer>{[code, foot].filter(Boolean).join(' · ')}</footer>
    </article>,
    document.body,
  );
}

/** What Ctrl+P prints of a screen that has no sheet. */
export function PrintHint() {
  const { t } = useTranslation('design');
  return createPortal(<p className={`s-print ${styles.hint}`}>{t('print.use')}</p>, document.body);
}
