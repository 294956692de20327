import { Icon } from './icons.tsx';
import styles from './round-tick.module.css';

type RoundTickProps = { label: string; done?: boolean | undefined; onTick: () => void };

/** The circle before a task. Its label names the task, for those who do not see the row. */
export function RoundTick({ label, done = false, onTick }: RoundTickProps) {
  return (
    <label className={styles.tick} data-done={done || undefined}>
      <input type="checkbox" className="s-hidden" checked={done} onChange={onTick} aria-label={label} />
      <span>{done && <Icon name="check" size={15} />}</span>
    </label>
  );
}
