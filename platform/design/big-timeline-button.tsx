import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './big-timeline-button.module.css';
import { timeWords } from './dated-words.ts';
import { Icon, type IconName } from './icons.tsx';
import { useHold } from './use-hold.ts';

type BigTimelineButtonProps = {
  label: string;
  hint?: string | undefined;
  /** Above the label: *Next, when it is true*. */
  before?: string | undefined;
  onPress: () => void;
  /** Big: the one bright thing at the bottom edge. Small: the others above it. */
  size?: 'big' | 'small' | undefined;
  /** Held for a second, or pressed twice with the keyboard; only to call something off. */
  hold?: boolean | undefined;
  tone?: 'accent' | 'missed' | undefined;
  icon?: IconName | undefined;
};

/** One tap is one entry at the device's time. */
export function BigTimelineButton(props: BigTimelineButtonProps) {
  const { label, hint, before, onPress, size = 'big', hold, tone, icon } = props;
  const { t } = useTranslation('design');
  const holding = useHold(onPress);
  const press = hold ? holding.handlers : { onClick: onPress };
  return (
    <button type="button" className={`${styles[size]} ${tone === 'missed' ? styles.missed : ''}`} {...press}>
      {before && <span className={styles.side}>{before}</span>}
      <span className={styles.label}>
        {icon && <Icon name={icon} size={22} />}
        {label}
      </span>
      {(hint || hold) && (
        <span className={styles.side}>{hint ?? t(holding.asksAgain ? 'hold.again' : 'hold.hint')}</span>
      )}
      {hold && <i className={styles.progress} data-held={holding.held || undefined} aria-hidden />}
    </button>
  );
}

type KeptLineProps = {
  /** The moment of the entry. */
  at: string;
  words: string;
  pending?: boolean | undefined;
  onUndo: () => void;
};

const UNDO_MS = 10_000;

/** The last entry, with Undo for ten seconds; after that it is corrected, not undone. */
export function KeptLine({ at, words, pending, onUndo }: KeptLineProps) {
  const { t, i18n } = useTranslation('design');
  return (
    <div className={styles.kept} role="status">
      <span>
        <Icon name={pending ? 'pending' : 'met-filled'} size={18} />
        {t('kept.at', { time: timeWords(at, i18n.language), words })}
      </span>
      <UndoForAWhile key={at} onUndo={onUndo} />
    </div>
  );
}

function UndoForAWhile({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation('design');
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setOpen(false), UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!open) return null;
  return (
    <button type="button" onClick={onUndo}>
      {t('undo')}
    </button>
  );
}
