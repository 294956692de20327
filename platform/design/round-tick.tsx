import { Icon } from './icons.tsx';
import styles from './round-tick.module.css';

type RoundTickProps = { label: string; done?: boolean | undefined; onTick: () => void };

/** The circle before a task. Its label names the task, for those who do not see the row. */
export function RoundTick({ label, done = false, onTick }: RoundTickProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={done}
      aria-label={label}
      className={styles.tick}
      data-done={done || undefined}
      onClick={onTick}
    >
      <span>{done && <Icon name="check" size={15} />}</span>
    </button>
  );
}
