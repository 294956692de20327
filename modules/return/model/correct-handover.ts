import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { RETURN_KEEPERS } from './begin-return.ts';
import { handoverShape, ReturnHandover, type ReturnHandoverFacts } from './return-case.ts';
import { RETURN_REFUSALS } from './return-refusals.ts';

const Corrected = handoverShape
  .pick({
    place: true,
    givenBy: true,
    receivedBy: true,
    belongings: true,
    ownWords: true,
    ourReceipt: true,
    theirReceipt: true,
    theirReceiptBy: true,
  })
  .partial();

/** Puts right what stands of a hand-over. Its day stays, for the visits after it were counted from it; a receipt is never taken back. */
export const correctHandover = defineAct({
  name: 'return.correct-handover',
  input: z.strictObject({
    handoverId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<ReturnHandoverFacts>>,
  }),
  by: RETURN_KEEPERS,
  merges: true,
  knows: ({ handoverId }) => ({ handover: mustKnow(ReturnHandover, handoverId) }),
  decide({ handoverId, changes }, { handover }) {
    const after = { ...handover, ...changes };
    if ((handover.theirReceipt === null) !== (after.theirReceipt === null)) return refuse(RETURN_REFUSALS.receiptStays);
    return accept(changed(ReturnHandover, handoverId, changes));
  },
});
