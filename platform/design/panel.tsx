import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import styles from './panel.module.css';

type PanelProps = {
  title: string;
  onClose?: (() => void) | undefined;
  children: ReactNode;
  footer?: ReactNode;
  /** Lies in the page instead of standing above it. */
  flat?: boolean | undefined;
};

/** A card beside the page that holds one thing being done. */
export function Panel({ title, onClose, children, footer, flat }: PanelProps) {
  const { t } = useTranslation('design');
  const id = useId();
  return (
    <section className={flat ? styles.flat : styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {onClose && <IconButton icon="close" label={t('close')} onClick={onClose} />}
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </section>
  );
}
