import styles from './icon-button.module.css';
import { Icon, type IconName } from './icons.tsx';

type IconButtonProps = {
  icon: IconName;
  label: string;
  onClick?: (() => void) | undefined;
  pressed?: boolean | undefined;
  framed?: boolean | undefined;
};

/** Only for close, back, search and the lock: every other act has a word. */
export function IconButton({ icon, label, onClick, pressed, framed }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${framed ? styles.framed : ''}`}
      onClick={onClick}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}
