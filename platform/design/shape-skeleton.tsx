import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shape-skeleton.module.css';

type ShapeSkeletonProps = { shape: 'rows' | 'card' | 'figures' | 'lines'; count?: number | undefined };

const PATIENCE_MS = 300;

/** The shape of what is coming, only where a server is asked, and only after 300 ms. */
export function ShapeSkeleton({ shape, count = 3 }: ShapeSkeletonProps) {
  const { t } = useTranslation('design');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles[shape]} role="status">
      <span className="s-hidden">{t('loading')}</span>
      {Array.from({ length: count }, (_, place) => `piece${place}`).map((piece) => (
        <span key={piece} className={styles.piece} />
      ))}
    </div>
  );
}
