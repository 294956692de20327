import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import {
  type CustodyAcknowledgement,
  type CustodyTransfer,
  handOf,
  type Side,
} from '#modules/evidence/model/custody-transfer.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './evidence.module.css';

type HandProps = {
  transfer: StoredOf<typeof CustodyTransfer>;
  side: Side;
  given: readonly StoredOf<typeof CustodyAcknowledgement>[];
  may: boolean;
  onAcknowledge: (side: Side) => void;
};

/** One side of a hand-over: who acknowledged it, or who is waited for, and the way to do it. */
export function CustodyHand({ transfer, side, given, may, onAcknowledge }: HandProps) {
  const { t } = useTranslation('evidence');
  const { staffId } = useMe();
  const nameOf = useStaffName();
  const said = given.find((one) => one.side === side);
  const hand = handOf(transfer, side);
  const word = side === 'giver' ? 'custody.given' : 'custody.received';
  if (said) {
    const name = nameOf(said.changedBy);
    const by = said.receiptNo ? t('custody.byReceipt', { name, number: said.receiptNo }) : name;
    return <p className={styles.quiet}>{t(word, { name: by })}</p>;
  }
  const mine =
    hand === staffId ||
    (hand === null && !given.some(({ changedBy }) => changedBy === staffId) && !isHand(transfer, staffId));
  return (
    <div className={styles.hand}>
      <span className={styles.quiet}>
        {t(word, { name: t('custody.waits', { name: hand ? nameOf(hand) : t('custody.outside') }) })}
      </span>
      {may && mine && (
        <Button icon="met" onClick={() => onAcknowledge(side)}>
          {t(actOf(side, hand !== null))}
        </Button>
      )}
    </div>
  );
}

function isHand({ giverId, receiverId }: StoredOf<typeof CustodyTransfer>, staffId: string): boolean {
  return giverId === staffId || receiverId === staffId;
}

function actOf(side: Side, own: boolean): string {
  if (own) return side === 'giver' ? 'custody.iGave' : 'custody.iReceived';
  return side === 'giver' ? 'custody.receiptGiver' : 'custody.receiptReceiver';
}

function useStaffName(): (staffId: string) => string {
  const { t } = useTranslation('evidence');
  const colleagues = useRecords(StaffMember);
  return (id) => colleagues.find((one) => one.id === id)?.name ?? t('custody.colleague');
}
