import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = {
  children: ReactNode;
  padded?: boolean | undefined;
  selected?: boolean | undefined;
  dashed?: boolean | undefined;
};

export function Card({ children, padded = true, selected, dashed }: CardProps) {
  const look = [styles.card, padded && styles.padded, selected && styles.selected, dashed && styles.dashed];
  return <div className={look.filter(Boolean).join(' ')}>{children}</div>;
}
