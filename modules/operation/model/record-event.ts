import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { Operation } from './operation.ts';
import { COUNTED_KINDS, OperationEvent, type OperationEventFacts, TAPPED_KINDS } from './operation-event.ts';
import { OPERATES, whyNot, whyNotAt } from './operation-lifecycle.ts';
import { eventTold, ToldEvent } from './tell-event.ts';

const input = ToldEvent.extend({ operationId: AnyId, kind: z.enum(TAPPED_KINDS) });
type Tap = z.infer<typeof input>;

/**
 * One tap on the day, in any order, at the time of the device. An entry that waited on a phone may arrive after the
 * end, if it tells of a moment before it.
 */
export const recordEvent = defineAct({
  name: 'operation.record-event',
  input,
  by: OPERATES,
  knows: ({ operationId, kind }) => ({
    operation: mustKnow(Operation, operationId),
    sameKind: allKnown(OperationEvent, { operationId, kind }),
  }),
  decide(tap, { operation, sameKind }, { actor, now }) {
    const why = whyNot(operation, 'record-event') ?? whyNotAt(operation, tap.at, now);
    if (why) return refuse(why);
    const { operationId, ...told } = tap;
    const count = COUNTED_KINDS.includes(tap.kind) ? (tap.count ?? 1) : tap.count;
    const sameAs = findSame(tap, sameKind, actor.staffId)?.id ?? null;
    return accept(eventTold({ ...told, count }, { operationId, byStaffId: actor.staffId, sameAs }));
  },
});

const SAME_WITHIN_MS = 60_000;

/** A colleague's entry of the same thing within a minute. Notes are never the same: each says its own. */
function findSame(tap: Tap, sameKind: readonly Stored<OperationEventFacts>[], staffId: string) {
  if (tap.kind === 'note') return undefined;
  const away = ({ at }: { at: string }) => Math.abs(Date.parse(at) - Date.parse(tap.at));
  return sameKind.find(
    (one) => !one.undone && one.sameAs === null && one.byStaffId !== staffId && away(one) <= SAME_WITHIN_MS,
  );
}
