import type { AnyAct } from '#kernel/act.ts';
import { moveMoney, recordSpending, reverseBooking, setBook } from './book-acts.ts';
import { addDonor, correctDonor, forgetDonor, mergeDonors } from './donor-acts.ts';
import { bounceCheque, cancelGift, refundGift } from './end-gift.ts';
import { askMonthly } from './monthly.ts';
import { endPledge, makePledge } from './pledge-acts.ts';
import { cancelReceipt, issueReceipts } from './receipt-acts.ts';
import { importList, matchLine, putLineAside } from './reconcile.ts';
import { receiveGift, recordGift } from './record-gift.ts';
import { putOrderAside, takeIn } from './take-in.ts';

/** Every act on gifts. */
export const GIFT_ACTS: readonly AnyAct[] = [
  takeIn,
  putOrderAside,
  addDonor,
  correctDonor,
  mergeDonors,
  forgetDonor,
  recordGift,
  receiveGift,
  bounceCheque,
  refundGift,
  cancelGift,
  issueReceipts,
  cancelReceipt,
  makePledge,
  endPledge,
  askMonthly,
  setBook,
  recordSpending,
  moveMoney,
  reverseBooking,
  importList,
  matchLine,
  putLineAside,
];
