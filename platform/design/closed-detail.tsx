import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './closed-detail.module.css';
import { Icon } from './icons.tsx';

type ClosedDetailProps = {
  /** Neutral words; absent: *One painful detail is kept closed*. */
  kind?: string | undefined;
  count?: number | undefined;
  /** Fetches what is shown, and writes down that it was opened. */
  onOpen?: (() => Promise<ReactNode>) | undefined;
  children?: ReactNode;
};

/** What hurts stays closed until it is asked for, and closes by itself when the page is left. */
export function ClosedDetail({ kind, count = 1, onOpen, children }: ClosedDetailProps) {
  const { t } = useTranslation('design');
  const [shown, setShown] = useState<ReactNode>(null);
  useCloseOnLeaving(() => setShown(null));
  async function open() {
    setShown(onOpen ? await onOpen() : children);
  }
  if (!shown) {
    return (
      <button type="button" className={styles.closed} onClick={open}>
        <Icon name="show" size={16} />
        {kind ?? t('closed.painful', { count })}
      </button>
    );
  }
  return (
    <div className={styles.opened}>
      <div className="s-private">{shown}</div>
      <button type="button" className={styles.close} onClick={() => setShown(null)}>
        <Icon name="hide" size={16} />
        {t('closed.close')}
      </button>
    </div>
  );
}

function useCloseOnLeaving(close: () => void) {
  useEffect(() => {
    const onHidden = () => document.hidden && close();
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  });
}
