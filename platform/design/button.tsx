import type { ReactNode } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icons.tsx';
import { AppLink } from './navigate.tsx';

type ButtonProps = {
  children: ReactNode;
  onClick?: (() => void) | undefined;
  /** One primary act on a screen. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  icon?: IconName | undefined;
  /** The key that does the same, shown on desktops. */
  keys?: string | undefined;
  wide?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Makes the button inactive and says why beside it. */
  disabledReason?: string | undefined;
  busy?: boolean | undefined;
  to?: string | undefined;
};

/** An act, named with a verb. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', wide, to, disabledReason } = props;
  const look = [styles.button, styles[kind], wide && styles.wide].filter(Boolean).join(' ');
  if (to && !disabledReason) {
    return (
      <AppLink to={to} className={look}>
        <Inside {...props} />
      </AppLink>
    );
  }
  return (
    <span className={wide ? styles.wideWrap : styles.wrap}>
      <button
        type={props.type ?? 'button'}
        className={look}
        onClick={props.onClick}
        disabled={disabledReason !== undefined || props.busy}
      >
        <Inside {...props} />
      </button>
      {disabledReason && <span className={styles.reason}>{disabledReason}</span>}
    </span>
  );
}

function Inside({ icon, children, keys }: ButtonProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && <kbd className={styles.keys}>{keys}</kbd>}
    </>
  );
}
