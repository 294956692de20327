import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { Operation, Words } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';

/** Records that the debrief was held: what went well, what harmed whom, and how the team is. */
export const holdDebrief = defineAct({
  name: 'operation.hold-debrief',
  input: z.strictObject({ operationId: AnyId, heldAt: Moment, words: Words.nullable() }),
  by: OPERATES,
  knows: ({ operationId }) => ({ operation: mustKnow(Operation, operationId) }),
  decide({ operationId, heldAt, words }, { operation }, { now }) {
    const why = whyNot(operation, 'hold-debrief');
    if (why) return refuse(why);
    if (heldAt > now) return refuse({ ...OPERATION_REFUSALS.inFuture, fields: ['heldAt'] });
    return accept(changed(Operation, operationId, { debriefHeldAt: heldAt, debrief: words ?? operation.debrief }));
  },
});
