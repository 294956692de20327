import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './sure-button.module.css';

type SureButtonProps = { children: string; onSure: () => void; busy?: boolean | undefined };

/** For what is not undone and needs no reason: pressed once it asks in its own place, pressed again it is done. */
export function SureButton({ children, onSure, busy }: SureButtonProps) {
  const { t } = useTranslation('design');
  const [asks, setAsks] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const takesFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus is gone with each turn.
  useEffect(() => {
    if (takesFocus.current) place.current?.querySelector('button')?.focus();
  }, [asks]);
  function turn(to: boolean, focus = true) {
    takesFocus.current = focus;
    setAsks(to);
  }
  function onBlur({ relatedTarget }: FocusEvent) {
    if (relatedTarget && !place.current?.contains(relatedTarget)) turn(false, false);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !asks) return;
    event.stopPropagation();
    turn(false);
  }
  function go() {
    turn(false);
    onSure();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the buttons in it.
    <span ref={place} className={styles.place} onBlur={onBlur} onKeyDown={onKeyDown}>
      {asks && (
        <span role="status" className={styles.asks}>
          {t('sure.asks')}
        </span>
      )}
      <Button key={String(asks)} kind={asks ? 'danger' : 'quiet'} busy={busy} onClick={asks ? go : () => turn(true)}>
        {children}
      </Button>
      {asks && (
        <Button kind="quiet" onClick={() => turn(false)}>
          {t('sure.leave')}
        </Button>
      )}
    </span>
  );
}
