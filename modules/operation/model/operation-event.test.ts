import { describe, expect, test } from 'vitest';
import type { Decision } from '#kernel/decision.ts';
import {
  buildAsking,
  buildEvent,
  buildLiveOperation,
  buildOperation,
  OPERATION_ID,
} from '../testing/build-operation.ts';
import { correctEvent } from './correct-event.ts';
import { countTold, nextKind, standingEvents } from './operation-event.ts';
import { recordEvent } from './record-event.ts';
import { undoEvent } from './undo-event.ts';

const asking = buildAsking();

function codeOf(decision: Decision): string {
  return decision.accepted ? 'accepted' : decision.refusal.code;
}

function eventsOf(decision: Decision) {
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return decision.events;
}

describe('one tap', () => {
  const tap = {
    eventId: 'event3333333',
    operationId: OPERATION_ID,
    at: asking.now,
    kind: 'entry' as const,
    note: null,
    count: null,
  };

  test('is one entry at the time of the device', () => {
    const [added] = eventsOf(recordEvent.decide(tap, { operation: buildLiveOperation(), sameKind: [] }, asking));
    expect(added).toMatchObject({
      facts: { at: asking.now, kind: 'entry', byStaffId: asking.actor.staffId, sameAs: null },
    });
  });

  test('counts one person where it speaks of people', () => {
    const [added] = eventsOf(
      recordEvent.decide({ ...tap, kind: 'arrest' }, { operation: buildLiveOperation(), sameKind: [] }, asking),
    );
    expect(added).toMatchObject({ facts: { count: 1 } });
  });

  test('is told as one with a colleague’s tap within the minute', () => {
    const theirs = buildEvent({ byStaffId: 'imran2222222', at: '2024-04-27T12:59:20.000Z' });
    const [added] = eventsOf(recordEvent.decide(tap, { operation: buildLiveOperation(), sameKind: [theirs] }, asking));
    expect(added).toMatchObject({ facts: { sameAs: theirs.id } });
  });

  test.each([
    ['one’s own tap', buildEvent({ at: '2024-04-27T12:59:20.000Z' })],
    ['a colleague’s tap two minutes before', buildEvent({ byStaffId: 'imran2222222', at: '2024-04-27T12:58:00.000Z' })],
    ['a tap that was taken back', buildEvent({ byStaffId: 'imran2222222', at: asking.now, undone: true })],
  ])('is another thing than %s', (_, other) => {
    const [added] = eventsOf(recordEvent.decide(tap, { operation: buildLiveOperation(), sameKind: [other] }, asking));
    expect(added).toMatchObject({ facts: { sameAs: null } });
  });

  test('is refused while nothing is live', () => {
    expect(codeOf(recordEvent.decide(tap, { operation: buildOperation(), sameKind: [] }, asking))).toBe(
      'operation.not-started',
    );
  });

  test('is refused before the start and ahead of the clock', () => {
    const known = { operation: buildLiveOperation(), sameKind: [] };
    expect(codeOf(recordEvent.decide({ ...tap, at: '2024-04-27T05:00:00.000Z' }, known, asking))).toBe(
      'operation.outside-operation',
    );
    expect(codeOf(recordEvent.decide({ ...tap, at: '2024-04-27T13:30:00.000Z' }, known, asking))).toBe(
      'operation.in-future',
    );
  });

  test('that waited on a phone is taken after the end, if it happened before it', () => {
    const operation = buildLiveOperation({ status: 'concluded', endedAt: '2024-04-27T12:30:00.000Z' });
    expect(
      codeOf(recordEvent.decide({ ...tap, at: '2024-04-27T12:00:00.000Z' }, { operation, sameKind: [] }, asking)),
    ).toBe('accepted');
    expect(codeOf(recordEvent.decide(tap, { operation, sameKind: [] }, asking))).toBe('operation.outside-operation');
  });
});

describe('taking a tap back', () => {
  const input = { operationId: OPERATION_ID, eventId: 'event2222222' };

  test('marks it, and removes nothing', () => {
    const events = eventsOf(undoEvent.decide(input, { operation: buildLiveOperation(), event: buildEvent() }, asking));
    expect(events).toMatchObject([{ is: 'changed', changes: { undone: true } }]);
  });

  test.each([
    ['operation.not-your-entry', buildEvent({ byStaffId: 'imran2222222' })],
    ['operation.too-late-to-undo', buildEvent({ at: '2024-04-27T12:45:00.000Z' })],
    ['operation.not-undoable', buildEvent({ kind: 'muster' })],
  ])('is refused as %s', (code, event) => {
    expect(codeOf(undoEvent.decide(input, { operation: buildLiveOperation(), event }, asking))).toBe(code);
  });

  test('of an end lets the operation go on', () => {
    const operation = buildLiveOperation({ status: 'concluded', endedAt: '2024-04-27T12:59:00.000Z' });
    const events = eventsOf(
      undoEvent.decide(
        input,
        { operation, event: buildEvent({ kind: 'end', at: '2024-04-27T12:59:00.000Z' }) },
        asking,
      ),
    );
    expect(events[1]).toMatchObject({ changes: { status: 'live', endedAt: null } });
  });
});

describe('correcting an entry', () => {
  const input = { operationId: OPERATION_ID, eventId: 'event2222222', reason: 'the officer’s notebook says so' };

  test('keeps the reason beside the new value', () => {
    const changes = { at: '2024-04-27T12:50:00.000Z' };
    const events = eventsOf(
      correctEvent.decide({ ...input, changes }, { operation: buildLiveOperation(), event: buildEvent() }, asking),
    );
    expect(events[0]).toMatchObject({ changes: { ...changes, correction: input.reason } });
  });

  test('parts two entries that were told as one', () => {
    const event = buildEvent({ sameAs: 'event9999999' });
    const events = eventsOf(
      correctEvent.decide({ ...input, changes: { sameAs: null } }, { operation: buildLiveOperation(), event }, asking),
    );
    expect(events[0]).toMatchObject({ changes: { sameAs: null } });
  });

  test('does not move the muster or the end away from the operation’s own moments', () => {
    const event = buildEvent({ kind: 'end' });
    const changes = { at: '2024-04-27T12:50:00.000Z' };
    expect(codeOf(correctEvent.decide({ ...input, changes }, { operation: buildLiveOperation(), event }, asking))).toBe(
      'operation.not-undoable',
    );
  });
});

describe('what the day tells', () => {
  const events = [
    buildEvent({ id: 'a', kind: 'arrest', count: 1, at: '2024-04-27T12:40:00.000Z' }),
    buildEvent({ id: 'b', kind: 'victims_identified', count: 3 }),
    buildEvent({ id: 'c', kind: 'victims_identified', count: 1, undone: true }),
    buildEvent({ id: 'd', kind: 'arrest', count: 1, sameAs: 'a' }),
  ];

  test('stands without what was taken back or told twice, in the order it happened', () => {
    expect(standingEvents(events).map(({ id }) => id)).toEqual(['a', 'b']);
    expect([countTold(events, 'victims_identified'), countTold(events, 'arrest')]).toEqual([3, 1]);
  });

  test('offers the entry after the furthest one, for life skips steps', () => {
    expect(nextKind([])).toBe('muster');
    expect(nextKind(events)).toBe('medical');
    expect(nextKind([buildEvent({ kind: 'handover' })])).toBe('end');
  });
});
