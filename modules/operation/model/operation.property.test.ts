import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '#kernel/decision.ts';
import type { Stored } from '#kernel/record.ts';
import { AUTHORITY_ID, buildAsking, buildOperation, OPERATION_ID } from '../testing/build-operation.ts';
import { correctOperation } from './correct-operation.ts';
import { callOff, endOperation } from './end-operation.ts';
import type { OperationFacts } from './operation.ts';
import type { OperationEventFacts } from './operation-event.ts';
import { recordEvent } from './record-event.ts';
import { startOperation } from './start-operation.ts';
import { undoEvent } from './undo-event.ts';

type World = { operation: Stored<OperationFacts>; events: Stored<OperationEventFacts>[] };
type Step = {
  act: 'start' | 'tap' | 'undo' | 'end' | 'call-off' | 'name-lead' | 'take-lead-away' | 'move-end' | 'move-start';
  minute: number;
  who: number;
};

const DAY = Date.parse('2024-04-27T04:00:00.000Z');
const at = (minute: number) => new Date(DAY + minute * 60_000).toISOString();

const step = fc.record<Step>({
  act: fc.constantFrom(
    'start',
    'tap',
    'undo',
    'end',
    'call-off',
    'name-lead',
    'take-lead-away',
    'move-end',
    'move-start',
  ),
  minute: fc.integer({ min: 0, max: 900 }),
  who: fc.integer({ min: 0, max: 2 }),
});

function decide({ act, minute, who }: Step, { operation, events }: World, now: string, id: string): Decision {
  const asking = buildAsking({ now, staffId: `staff${'abc'[who]}aaaaaa` });
  const ids = { operationId: OPERATION_ID, eventId: id };
  const correct = (changes: object) =>
    correctOperation.decide(
      { operationId: OPERATION_ID, changes },
      { operation, authority: { kind: 'authority' } as never, events: events.filter((one) => !one.undone) },
      asking,
    );
  if (act === 'start') return startOperation.decide(ids, { operation }, asking);
  if (act === 'tap')
    return recordEvent.decide(
      { ...ids, at: at(minute), kind: 'entry', note: null, count: null },
      { operation, sameKind: events },
      asking,
    );
  if (act === 'end') return endOperation.decide({ ...ids, at: at(minute) }, { operation, events }, asking);
  if (act === 'call-off')
    return callOff.decide({ ...ids, at: at(minute), reason: 'other', note: null }, { operation, events }, asking);
  if (act === 'name-lead') return correct({ leadAuthorityId: AUTHORITY_ID });
  if (act === 'take-lead-away') return correct({ leadAuthorityId: null });
  if (act === 'move-end') return correct({ endedAt: at(minute) });
  if (act === 'move-start') return correct({ startedAt: at(minute) });
  const event = events[minute % Math.max(events.length, 1)];
  return event
    ? undoEvent.decide({ operationId: OPERATION_ID, eventId: event.id }, { operation, event }, asking)
    : { accepted: true, events: [] };
}

function apply(world: World, decision: Decision): World {
  if (!decision.accepted) return world;
  let { operation, events } = world;
  for (const event of decision.events) {
    if (event.is === 'added' && event.kind === 'operation-event')
      events = [
        ...events,
        {
          ...(event.facts as OperationEventFacts),
          id: event.id,
          scopeId: OPERATION_ID,
          version: 1,
          changedAt: at(0),
          changedBy: 'staffaaaaaaa',
        },
      ];
    if (event.is === 'changed' && event.kind === 'operation') operation = { ...operation, ...event.changes };
    if (event.is === 'changed' && event.kind === 'operation-event')
      events = events.map((one) => (one.id === event.id ? { ...one, ...event.changes } : one));
  }
  return { operation, events };
}

function expectSound({ operation, events }: World): void {
  const { status, startedAt, endedAt, leadAuthorityId } = operation;
  if (startedAt !== null && status !== 'called-off') expect(leadAuthorityId).not.toBeNull();
  if (status === 'live') expect([startedAt === null, endedAt]).toEqual([false, null]);
  if (status === 'planned') expect([startedAt, endedAt]).toEqual([null, null]);
  if (endedAt !== null) expect(endedAt >= (startedAt ?? '~')).toBe(true);
  const told = events.filter((event) => !event.undone && event.kind !== 'called_off');
  for (const event of told) {
    expect(startedAt !== null && event.at >= startedAt).toBe(true);
    if (endedAt !== null) expect(event.at <= endedAt).toBe(true);
  }
}

test('no order of acts starts without a lead authority, ends before the start, or tells of what was after the end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let world: World = { operation: buildOperation({ leadAuthorityId: null }), events: [] };
      for (const [index, one] of steps.entries()) {
        world = apply(world, decide(one, world, at(one.minute + (index % 7)), `event${index}`));
        expectSound(world);
      }
    }),
    { numRuns: 1000 },
  );
});
