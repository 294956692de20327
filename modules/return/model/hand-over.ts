import { z } from 'zod';
import { type Asking, allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { due, FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { RETURN_KEEPERS } from './begin-return.ts';
import { handoverShape, ReturnCase, ReturnHandover, ReturnStep, type ReturnStepFacts } from './return-case.ts';
import { RETURN_REFUSALS } from './return-refusals.ts';
import { POST_RETURN_VISITS, STEPS, waitsFor } from './return-route.ts';

const Given = handoverShape.omit({ theirReceipt: true, theirReceiptBy: true, theirReceiptOn: true });

/**
 * She goes from our care into another's. Nothing before it may be missing, and she is asked once more: a wish that was
 * asked months ago is not her wish today. The visits after it are planned in the same breath.
 */
export const handOverPerson = defineAct({
  name: 'return.hand-over-person',
  input: z.strictObject({
    handoverId: AnyId,
    handover: Given,
    stillWishes: z.boolean(),
    /** Of the visits that are planned with it; where they are left out they are drawn. */
    visitIds: z.array(AnyId).max(POST_RETURN_VISITS.length).exactOptional(),
  }),
  by: RETURN_KEEPERS,
  knows: ({ handover: { returnId } }) => ({
    found: mustKnow(ReturnCase, returnId),
    steps: allKnown(ReturnStep, { returnId }),
    before: mayKnow(ReturnHandover, { returnId }),
  }),
  decide({ handoverId, handover, stillWishes, visitIds = [] }, { found, steps, before }, asking) {
    if (before) return refuse(RETURN_REFUSALS.alreadyHandedOver);
    if (found.ended !== null) return refuse(RETURN_REFUSALS.over);
    if (!stillWishes) return refuse(RETURN_REFUSALS.notHerWish);
    if (waitsFor('hand-over', steps).length > 0) return refuse(RETURN_REFUSALS.notReady);
    const { happened } = handover;
    if (isSurelyBefore(day(asking.today), happened)) return refuse({ ...RETURN_REFUSALS.notYet, fields: ['happened'] });
    if (isSurelyBefore(happened, found.begun)) return refuse(RETURN_REFUSALS.beforeBegun);
    const { caseFileId, personId } = found;
    const facts = { ...handover, caseFileId, personId, theirReceipt: null, theirReceiptBy: null, theirReceiptOn: null };
    return accept(
      added(ReturnHandover, { id: handoverId, scopeId: found.scopeId }, facts),
      ...stepsAfter(steps, happened),
      ...visitsAfter(happened, found, visitIds, asking),
    );
  },
});

function stepsAfter(steps: readonly Stored<ReturnStepFacts>[], happened: Dated): Happening[] {
  return steps.flatMap((one): Happening[] => {
    if (one.step === 'hand-over') return [changed(ReturnStep, one.id, { state: 'done', settled: happened })];
    if (one.step !== 'receipt') return [];
    const dueOn = happened.latest && addDays(happened.latest, STEPS.receipt.days);
    return [changed(ReturnStep, one.id, { state: 'asked', asked: happened, dueOn })];
  });
}

type Returned = { id: string; personId: string };

function visitsAfter(happened: Dated, { id, personId }: Returned, ids: readonly string[], { newId, today }: Asking) {
  const from = happened.latest ?? today;
  return POST_RETURN_VISITS.map((days, at) =>
    added(
      FollowUp,
      { id: ids[at] ?? newId(), scopeId: personId },
      { ...due(personId, addDays(from, days)), returnId: id, occasion: 'post-return' },
    ),
  );
}

/** The other side says in writing that she arrived. Only now is the return over, and only the return: the visits go on. */
export const confirmArrival = defineAct({
  name: 'return.confirm-arrival',
  input: z.strictObject({
    handoverId: AnyId,
    returnId: AnyId,
    theirReceipt: z.string().trim().min(1).max(200),
    theirReceiptBy: z.string().trim().min(1).max(200),
    theirReceiptOn: Dated,
  }),
  by: RETURN_KEEPERS,
  knows: ({ handoverId, returnId }) => ({
    handover: mustKnow(ReturnHandover, handoverId),
    found: mustKnow(ReturnCase, returnId),
    steps: allKnown(ReturnStep, { returnId }),
  }),
  decide({ handoverId, returnId, ...receipt }, { handover, found, steps }, { today }) {
    const { theirReceiptOn: on } = receipt;
    if (handover.theirReceipt !== null || handover.returnId !== found.id)
      return refuse(RETURN_REFUSALS.alreadyReceived);
    if (isSurelyBefore(day(today), on)) return refuse({ ...RETURN_REFUSALS.notYet, fields: ['theirReceiptOn'] });
    if (isSurelyBefore(on, handover.happened)) return refuse(RETURN_REFUSALS.receiptBeforeHandover);
    const step = steps.find((one) => one.step === 'receipt');
    return accept(
      changed(ReturnHandover, handoverId, receipt),
      ...(step ? [changed(ReturnStep, step.id, { state: 'done', settled: on, reference: receipt.theirReceipt })] : []),
      changed(ReturnCase, returnId, { ended: on, endedHow: 'arrived' }),
    );
  },
});
