import { Children, type ReactNode } from 'react';
import styles from './cluster.module.css';

type ClusterProps = { children: ReactNode; label?: string | undefined };

/** Chips and tags that wrap; with a label they are read as a list. */
export function Cluster({ children, label }: ClusterProps) {
  if (!label) return <div className={styles.cluster}>{children}</div>;
  return (
    <ul className={styles.cluster} aria-label={label}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
