import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './reason-dialog.module.css';

type WayOn = { label: string; to?: string | undefined; onClick?: (() => void) | undefined };
type ReasonDialogProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  words: string;
  canDo?: readonly WayOn[] | undefined;
  /** *The legal team can do this.* */
  whoCan?: string | undefined;
};

/** For every coded refusal: what, why, what can be done, and who can. */
export function ReasonDialog({ opened, onClose, title, words, canDo = [], whoCan }: ReasonDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <p>{words}</p>
      {whoCan && <p className={styles.who}>{whoCan}</p>}
      <div className={styles.ways}>
        {canDo.map((way) => (
          <Button key={way.label} to={way.to} onClick={way.onClick} wide>
            {way.label}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
