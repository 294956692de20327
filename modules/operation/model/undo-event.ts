import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Operation } from './operation.ts';
import { OperationEvent } from './operation-event.ts';
import { OPERATES, whyNot, whyNotUndo } from './operation-lifecycle.ts';

/** Takes back one's own tap within ten minutes. An end taken back lets the operation go on. */
export const undoEvent = defineAct({
  name: 'operation.undo-event',
  input: z.strictObject({ operationId: AnyId, eventId: AnyId }),
  by: OPERATES,
  knows: ({ operationId, eventId }) => ({
    operation: mustKnow(Operation, operationId),
    event: mustKnow(OperationEvent, eventId),
  }),
  decide({ operationId, eventId }, { operation, event }, asking) {
    const why = whyNot(operation, 'undo-event') ?? whyNotUndo(event, asking);
    if (why) return refuse(why);
    if (event.undone) return accept();
    return accept(
      changed(OperationEvent, eventId, { undone: true }),
      ...(event.kind === 'end' ? [changed(Operation, operationId, { status: 'live', endedAt: null })] : []),
    );
  },
});
