import { z } from 'zod';
import { OPERATION_EVENT_KINDS, OperationEventKind } from '#kernel/code-lists/operation-event-kind.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';
import { Words } from './operation.ts';

export const operationEventFacts = z.strictObject({
  operationId: AnyId,
  /** The time of the device that was tapped, to the second. */
  at: Moment,
  kind: OperationEventKind,
  note: Words.nullable(),
  /** How many people it speaks of, where it counts people. */
  count: z.int().min(1).max(500).nullable(),
  byStaffId: AnyId,
  undone: z.boolean(),
  /** A colleague's entry of the same thing within the same minute: the two are told as one. */
  sameAs: AnyId.nullable(),
  /** Why it was corrected later. */
  correction: z.string().trim().min(1).max(500).nullable(),
});

/** One tap on the day. In court the order of such moments is the case. */
export const OperationEvent = defineRecord({
  kind: 'operation-event',
  compartment: 'operation',
  facts: operationEventFacts,
  moments: ['at'],
});
export type OperationEventFacts = z.infer<typeof operationEventFacts>;

/** The start, the end and the calling off are acts of their own and write their entry themselves. */
export const TAPPED_KINDS = OPERATION_EVENT_KINDS.filter(
  (kind): kind is Exclude<OperationEventKind, 'muster' | 'end' | 'called_off'> =>
    kind !== 'muster' && kind !== 'end' && kind !== 'called_off',
);

/** In the order it mostly goes; life may differ, so nothing is locked to it. */
export const USUAL_ORDER = [
  'muster',
  'decoy_entry',
  'introduction',
  'signal_police',
  'entry',
  'secured',
  'victims_identified',
  'arrest',
  'medical',
  'statement',
  'handover',
  'end',
] as const satisfies readonly OperationEventKind[];

/** Entries of these kinds speak of a number of people; a tap is one person. */
export const COUNTED_KINDS: readonly OperationEventKind[] = ['victims_identified', 'arrest'];

type Event = Stored<OperationEventFacts>;

/** What stands: not undone, and told once where two colleagues told it. Oldest first. */
export function standingEvents(events: readonly Event[]): Event[] {
  return events
    .filter((event) => !event.undone && event.sameAs === null)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** How many people the entries speak of: the count of the moment, before anybody has a record. */
export function countTold(events: readonly Event[], kind: 'victims_identified' | 'arrest'): number {
  return standingEvents(events)
    .filter((event) => event.kind === kind)
    .reduce((sum, event) => sum + (event.count ?? 1), 0);
}

/** The entry that comes next in the usual order, after the furthest that is told. */
export function nextKind(events: readonly Event[]): OperationEventKind {
  const told = standingEvents(events).map((event) => USUAL_ORDER.indexOf(event.kind as (typeof USUAL_ORDER)[number]));
  return USUAL_ORDER[Math.max(-1, ...told) + 1] ?? 'end';
}
