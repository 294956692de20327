import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './error-summary.module.css';
import type { FieldError } from './kinds.ts';

/** *Two things to look at*: takes the focus after a failed keep, and leads to each field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('design');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.summary} role="alert">
      <strong>{t('form.errors', { count: errors.length })}</strong>
      <ul>
        {errors.map(({ field, words }) => (
          <li key={field + words}>
            <button type="button" onClick={() => goToField(field)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(field: string) {
  const frame = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  frame?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
