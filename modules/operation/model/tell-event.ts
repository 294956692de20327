import { z } from 'zod';
import { OperationEventKind } from '#kernel/code-lists/operation-event-kind.ts';
import { type Added, added } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { OperationEvent, type OperationEventFacts, operationEventFacts } from './operation-event.ts';

/** One entry of the day, as it is asked. */
export const ToldEvent = z.strictObject({
  eventId: AnyId,
  at: Moment,
  kind: OperationEventKind,
  note: operationEventFacts.shape.note,
  count: operationEventFacts.shape.count,
});
export type ToldEvent = z.infer<typeof ToldEvent>;

type More = Pick<OperationEventFacts, 'operationId' | 'byStaffId'> & Partial<Pick<OperationEventFacts, 'sameAs'>>;

/** The event by which an entry comes into the timeline of an operation. */
export function eventTold({ eventId, ...told }: ToldEvent, { operationId, byStaffId, sameAs = null }: More): Added {
  const facts = { ...told, operationId, byStaffId, sameAs, undone: false, correction: null };
  return added(OperationEvent, { id: eventId, scopeId: operationId }, facts);
}
