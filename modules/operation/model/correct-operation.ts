import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Operation, type OperationFacts, operationFacts } from './operation.ts';
import { OperationEvent, type OperationEventFacts } from './operation-event.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';
import { whyNotLead } from './plan-operation.ts';

const Correctable = operationFacts
  .omit({ status: true, abortReason: true, debriefHeldAt: true, debrief: true })
  .exactPartial();
type Corrections = z.infer<typeof Correctable>;

/** Corrects what stands on the cover of an operation, its start and its end among it. Status moves by acts of its own. */
export const correctOperation = defineAct({
  name: 'operation.correct-operation',
  input: z.strictObject({ operationId: AnyId, changes: Correctable }),
  by: OPERATES,
  merges: true,
  knows: ({ operationId, changes }) => ({
    operation: mustKnow(Operation, operationId),
    authority: mayKnow(Organisation, { id: changes.leadAuthorityId ?? '' }),
    events: allKnown(OperationEvent, { operationId, undone: false }),
  }),
  decide({ operationId, changes }, { operation, authority, events }, { now }) {
    const after = { ...operation, ...changes };
    const why =
      whyNot(operation, 'correct-operation') ??
      whyNotLead(changes.leadAuthorityId ?? null, authority) ??
      whyNotWithoutLead(after) ??
      whyNotTimes(operation, after, now) ??
      whyNotAround(after, events);
    if (why) return refuse(why);
    return accept(changed(Operation, operationId, changes), ...movedEnds(changes, events));
  },
});

/** What has started had an authority that led; a correction must not take it away afterwards. */
function whyNotWithoutLead({ status, leadAuthorityId }: OperationFacts): Refusal | null {
  const hasStarted = status === 'live' || status === 'concluded';
  return hasStarted && leadAuthorityId === null ? OPERATION_REFUSALS.leadAuthorityMissing : null;
}

/** Start and end are corrected only where there are any: they come into being by starting and ending. */
function whyNotTimes(before: OperationFacts, after: OperationFacts, now: string): Refusal | null {
  const { startedAt, endedAt, happened, status } = after;
  if (status === 'planned' && (startedAt !== null || endedAt !== null)) return OPERATION_REFUSALS.notStarted;
  if (status === 'live' && (startedAt === null || endedAt !== null)) return OPERATION_REFUSALS.alreadyLive;
  if (before.startedAt === null && startedAt === null && endedAt !== null) return OPERATION_REFUSALS.endsBeforeStart;
  if (status === 'concluded' && startedAt === null && happened === null) return OPERATION_REFUSALS.whenMissing;
  if (startedAt !== null && endedAt !== null && endedAt < startedAt) return OPERATION_REFUSALS.endsBeforeStart;
  return (startedAt ?? '') > now || (endedAt ?? '') > now ? OPERATION_REFUSALS.inFuture : null;
}

const FRAME: readonly string[] = ['muster', 'end', 'called_off'];

/** What was told of the day must still lie within it. */
function whyNotAround({ startedAt, endedAt }: OperationFacts, events: readonly OperationEventFacts[]): Refusal | null {
  const told = events.filter((event) => !FRAME.includes(event.kind));
  const isOutside = told.some(({ at }) => startedAt === null || at < startedAt || (endedAt !== null && at > endedAt));
  return isOutside ? OPERATION_REFUSALS.outsideOperation : null;
}

/** The entries of muster and end tell the same moments as the cover, and move with it. */
function movedEnds({ startedAt, endedAt }: Corrections, events: readonly Stored<OperationEventFacts>[]) {
  return events.flatMap(({ id, kind }) => {
    const at = kind === 'muster' ? startedAt : kind === 'end' || kind === 'called_off' ? endedAt : null;
    return at ? [changed(OperationEvent, id, { at })] : [];
  });
}
