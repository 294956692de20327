import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';
import { Icon } from './icons.tsx';

/** What every form piece takes. */
export type FieldProps = {
  /** Joins the piece to its words in the error summary. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Lighter words beside the label: *if she wants*. */
  aside?: string | undefined;
  disabledReason?: string | undefined;
};

type Control = { id: string; describedBy: string | undefined; invalid: boolean; disabled: boolean };

/** Label, hint and error, joined to the control for eyes and ears. */
export function Field(props: FieldProps & { children: (control: Control) => ReactNode }) {
  const { name, label, hint, error, aside, disabledReason, children } = props;
  const own = useId();
  const id = `${name}${own}`;
  const below = hint ?? disabledReason;
  const describedBy = [below && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-field={name}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {aside && <span className={styles.aside}>{aside}</span>}
      </label>
      {children({
        id,
        describedBy: describedBy || undefined,
        invalid: Boolean(error),
        disabled: Boolean(disabledReason),
      })}
      {below && (
        <p id={`${id}-hint`} className={styles.hint}>
          {below}
        </p>
      )}
      {error && <FieldErrorWords id={`${id}-error`} words={error} />}
    </div>
  );
}

/** The same frame for several controls under one question. */
export function GroupField(props: FieldProps & { question?: boolean | undefined; children: ReactNode }) {
  const { name, label, hint, error, aside, question, children } = props;
  const id = useId();
  return (
    <fieldset className={styles.field} data-field={name} aria-describedby={error ? id : undefined} tabIndex={-1}>
      <legend className={`${styles.label} ${question ? styles.question : ''}`}>
        {label}
        {aside && <span className={styles.aside}>{aside}</span>}
      </legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
      {error && <FieldErrorWords id={id} words={error} />}
    </fieldset>
  );
}

function FieldErrorWords({ id, words }: { id: string; words: string }) {
  const { t } = useTranslation('design');
  return (
    <p id={id} className={styles.error}>
      <Icon name="late" size={16} />
      <span className="s-hidden">{t('form.lookAt')} </span>
      {words}
    </p>
  );
}
