import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './error-summary.module.css';
import type { FieldError } from './kinds.ts';

/** *Two things to look at*: takes the focus with each new list, which is once for each failed keep, and leads to each field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('design');
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<readonly string[]>([]);
  // The same is often wrong with several: only what a field asks tells them apart, and it stands on the page alone.
  useLayoutEffect(() => {
    if (errors.length > 0) setLabels(errors.map(({ field }) => labelOf(field)));
  }, [errors]);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.summary} role="alert">
      <strong>{t('form.errors', { count: errors.length })}</strong>
      <ul>
        {errors.map(({ field, words }, at) => (
          <li key={field + words}>
            <button type="button" onClick={() => goToField(field)}>
              {labels[at] && <strong>{labels[at]} </strong>}
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const frameOf = (field: string) => document.querySelector(`[data-field="${CSS.escape(field)}"]`);

function labelOf(field: string): string {
  const label = frameOf(field)?.querySelector('label, legend');
  return label?.firstChild?.textContent ?? '';
}

function goToField(field: string) {
  const frame = frameOf(field);
  frame?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
