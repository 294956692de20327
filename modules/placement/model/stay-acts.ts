import type { AnyAct } from '#kernel/act.ts';
import { addOrder } from './add-order.ts';
import { answerLeavingWish, sayLeavingWish } from './answer-leaving-wish.ts';
import { acknowledgeBelongings, giveBackBelongings, keepBelonging, takeInBelongings } from './belonging-acts.ts';
import { callOffLeave, endLeave, extendLeave, permitLeave, planLeave, startLeave } from './leave-acts.ts';
import { acknowledgeArrival, callOffTransfer, handOverPerson, planTransfer } from './transfer-acts.ts';

/** What can be asked of a stay besides beginning and ending it: orders, wishes, leaves, things, transfers. */
export const STAY_ACTS: readonly AnyAct[] = [
  addOrder,
  sayLeavingWish,
  answerLeavingWish,
  planLeave,
  permitLeave,
  startLeave,
  endLeave,
  extendLeave,
  callOffLeave,
  takeInBelongings,
  giveBackBelongings,
  acknowledgeBelongings,
  keepBelonging,
  planTransfer,
  handOverPerson,
  acknowledgeArrival,
  callOffTransfer,
];
