import type { KeyboardEvent, ReactNode } from 'react';
import { keyLetter } from './key-letter.ts';
import styles from './row-list.module.css';

/** A bordered list of rows. J and K, or the arrows, walk from title to title. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label} onKeyDown={walk}>
      {children}
    </ul>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = stepOf(event);
  if (step === 0) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row] [id] > :is(a, button)')];
  const here = titles.findIndex((title) => title.closest('[data-row]')?.contains(document.activeElement));
  const next = titles[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.ctrlKey || event.metaKey || event.altKey) return 0;
  if (event.key === 'ArrowDown' || keyLetter(event.nativeEvent) === 'J') return 1;
  if (event.key === 'ArrowUp' || keyLetter(event.nativeEvent) === 'K') return -1;
  return 0;
}
