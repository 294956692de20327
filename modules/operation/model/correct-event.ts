import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Operation } from './operation.ts';
import { OperationEvent, operationEventFacts, TAPPED_KINDS } from './operation-event.ts';
import { OPERATES, whyNot, whyNotAt } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';

const Correctable = operationEventFacts
  .pick({ at: true, note: true, count: true, undone: true })
  // Told as one with a colleague's entry, and yet another thing: `null` parts them again.
  .extend({ kind: z.enum(TAPPED_KINDS), sameAs: z.null() })
  .exactPartial();

/** Corrects an entry afterwards. The old value stays readable, and the reason stands beside the new one. */
export const correctEvent = defineAct({
  name: 'operation.correct-event',
  input: z.strictObject({
    operationId: AnyId,
    eventId: AnyId,
    changes: Correctable,
    reason: z.string().trim().min(1).max(500),
  }),
  by: OPERATES,
  merges: true,
  knows: ({ operationId, eventId }) => ({
    operation: mustKnow(Operation, operationId),
    event: mustKnow(OperationEvent, eventId),
  }),
  decide({ eventId, changes, reason }, { operation, event }, { now }) {
    const why = whyNot(operation, 'correct-event');
    if (why) return refuse(why);
    const isFrame = !(TAPPED_KINDS as readonly string[]).includes(event.kind);
    // Muster and end tell the moments of the operation itself, and are corrected there.
    if (isFrame && Object.keys(changes).some((field) => field !== 'note'))
      return refuse(OPERATION_REFUSALS.notUndoable);
    const wrongTime = changes.at === undefined ? null : whyNotAt(operation, changes.at, now);
    return wrongTime ? refuse(wrongTime) : accept(changed(OperationEvent, eventId, { ...changes, correction: reason }));
  },
});
