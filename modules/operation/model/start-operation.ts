import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Operation } from './operation.ts';
import { OPERATES, whyNotStart } from './operation-lifecycle.ts';
import { eventTold } from './tell-event.ts';

/**
 * Starts the operation: the team musters and the clock runs. The server answers, for two leads must not start it
 * twice; and nothing starts without an authority that leads.
 */
export const startOperation = defineAct({
  name: 'operation.start-operation',
  input: z.strictObject({ operationId: AnyId, eventId: AnyId }),
  by: OPERATES,
  answeredBy: 'server',
  knows: ({ operationId }) => ({ operation: mustKnow(Operation, operationId) }),
  decide({ operationId, eventId }, { operation }, { actor, now }) {
    const why = whyNotStart(operation);
    if (why) return refuse(why);
    return accept(
      changed(Operation, operationId, { status: 'live', startedAt: now }),
      eventTold(
        { eventId, at: now, kind: 'muster', note: null, count: null },
        { operationId, byStaffId: actor.staffId },
      ),
    );
  },
});
