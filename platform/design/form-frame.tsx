import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import styles from './form-frame.module.css';
import { IconButton } from './icon-button.tsx';
import type { FieldError } from './kinds.ts';

type FormFrameProps = {
  title: string;
  /** Whom or what it is about, such as a PersonChip. */
  about?: ReactNode;
  children: ReactNode;
  onKeep: () => void;
  onClose?: (() => void) | undefined;
  /** A verb that names the thing: *Admit*. Absent: *Keep*. */
  keepLabel?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  /** A ReasonNote. */
  refusal?: ReactNode;
  busy?: boolean | undefined;
  keepDisabledReason?: string | undefined;
};

/** One act as a short form. Keep stays under the thumb; closing never asks: what was typed stands there again (`useActForm`). */
export function FormFrame(props: FormFrameProps) {
  const { title, about, children, onKeep, onClose, errors = [], refusal, busy } = props;
  const { t } = useTranslation('design');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was chosen in a list is gone with the list: the focus must not fall back to the beginning of the page.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  function keep(event: FormEvent) {
    event.preventDefault();
    if (!busy) onKeep();
  }
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      onSubmit={keep}
      onKeyDown={keepOnCtrlEnter}
      noValidate
      autoComplete="off"
    >
      <div className={styles.head}>
        <div>
          <h2 ref={heading} id={id} tabIndex={-1} data-autofocus>
            {title}
          </h2>
          {about && <div className={styles.about}>{about}</div>}
        </div>
        {onClose && <IconButton icon="close" label={t('form.close')} onClick={onClose} framed />}
      </div>
      <div className={styles.body}>
        <ErrorSummary errors={errors} />
        {children}
        {refusal}
      </div>
      <div className={styles.foot}>
        <Button kind="primary" type="submit" wide busy={busy} disabledReason={props.keepDisabledReason}>
          {props.keepLabel ?? t('form.keep')}
        </Button>
      </div>
    </form>
  );
}

function keepOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
