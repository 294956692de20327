import type { AnyAct } from '#kernel/act.ts';
import { beginReturn, correctReturn, stopReturn } from './begin-return.ts';
import { correctHandover } from './correct-handover.ts';
import { confirmArrival, handOverPerson } from './hand-over.ts';
import { moveStep } from './move-step.ts';

/** Every act on a return. */
export const RETURN_ACTS: readonly AnyAct[] = [
  beginReturn,
  correctReturn,
  stopReturn,
  moveStep,
  handOverPerson,
  confirmArrival,
  correctHandover,
];
