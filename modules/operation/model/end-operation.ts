import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { AbortReason } from '#kernel/code-lists/abort-reason.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { Operation, Words } from './operation.ts';
import { OperationEvent, standingEvents } from './operation-event.ts';
import { OPERATES, whyNot, whyNotAt } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';
import { eventTold } from './tell-event.ts';

/** Ends a live operation. The duration follows from it, and the debrief is owed from now on. */
export const endOperation = defineAct({
  name: 'operation.end-operation',
  input: z.strictObject({ operationId: AnyId, eventId: AnyId, at: Moment }),
  by: OPERATES,
  knows: ({ operationId }) => ({
    operation: mustKnow(Operation, operationId),
    events: allKnown(OperationEvent, { operationId }),
  }),
  decide({ operationId, eventId, at }, { operation, events }, { actor, now }) {
    const why = whyNot(operation, 'end') ?? whyNotEnd(operation, at, now);
    if (why) return refuse(why);
    const endedAt = notBefore(at, events);
    return accept(
      changed(Operation, operationId, { status: 'concluded', endedAt }),
      eventTold(
        { eventId, at: endedAt, kind: 'end', note: null, count: null },
        { operationId, byStaffId: actor.staffId },
      ),
    );
  },
});

/** Calls it off, before the start or in the middle. Nobody has to justify it beyond one word: it must be easy. */
export const callOff = defineAct({
  name: 'operation.call-off',
  input: z.strictObject({
    operationId: AnyId,
    eventId: AnyId,
    at: Moment,
    reason: AbortReason,
    note: Words.nullable(),
  }),
  by: OPERATES,
  knows: ({ operationId }) => ({
    operation: mustKnow(Operation, operationId),
    events: allKnown(OperationEvent, { operationId }),
  }),
  decide({ operationId, eventId, at, reason, note }, { operation, events }, { actor, now }) {
    const why = whyNot(operation, 'call-off') ?? (operation.startedAt === null ? null : whyNotEnd(operation, at, now));
    if (why) return refuse(why);
    const endedAt = operation.startedAt === null ? null : notBefore(at, events);
    return accept(
      changed(Operation, operationId, { status: 'called-off', abortReason: reason, endedAt }),
      eventTold(
        { eventId, at: endedAt ?? at, kind: 'called_off', note, count: null },
        { operationId, byStaffId: actor.staffId },
      ),
    );
  },
});

function whyNotEnd(operation: Parameters<typeof whyNotAt>[0], at: string, now: string) {
  if (operation.startedAt !== null && at < operation.startedAt) return OPERATION_REFUSALS.endsBeforeStart;
  return whyNotAt(operation, at, now);
}

/** A colleague's clock may run a minute ahead: the end comes after the last entry, for nothing must refuse it at night. */
function notBefore(at: string, events: Parameters<typeof standingEvents>[0]): string {
  const last = standingEvents(events).at(-1)?.at ?? at;
  return last > at ? last : at;
}
