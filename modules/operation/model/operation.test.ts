import { describe, expect, test } from 'vitest';
import { day, partOfMonth } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import {
  AUTHORITY_ID,
  buildAsking,
  buildEvent,
  buildIntended,
  buildLiveOperation,
  buildOperation,
  buildPlanFacts,
  buildPlanned,
  OPERATION_ID,
  PLAN_ID,
} from '../testing/build-operation.ts';
import { correctOperation } from './correct-operation.ts';
import { correctPlan } from './correct-plan.ts';
import { callOff, endOperation } from './end-operation.ts';
import { holdDebrief } from './hold-debrief.ts';
import { nameTeamMember } from './name-team-member.ts';
import { debriefDueAt, durationMinutes } from './operation-lifecycle.ts';
import { planOperation } from './plan-operation.ts';
import { recordPastOperation } from './record-past-operation.ts';
import { startOperation } from './start-operation.ts';
import { tickChecklist } from './tick-checklist.ts';

const AUTHORITY = { kind: 'authority' } as never;
const PARTNER = { kind: 'partner' } as never;
const asking = buildAsking();

function codeOf(decision: Decision): string {
  return decision.accepted ? 'accepted' : decision.refusal.code;
}

function eventsOf(decision: Decision) {
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return decision.events;
}

describe('planning an operation', () => {
  const input = { operationId: OPERATION_ID, planId: PLAN_ID, operation: buildIntended(), plan: buildPlanned() };

  test('opens a need-to-know of its own, with a plan that nobody outside the team reads', () => {
    const events = eventsOf(planOperation.decide(input, { authority: AUTHORITY }, asking));
    expect(events.map((event) => ('kind' in event ? event.kind : event.is))).toEqual([
      'scope-opened',
      'operation',
      'operation-plan',
    ]);
  });

  test('may leave the lead authority open', () => {
    const open = { ...input, operation: { ...buildIntended(), leadAuthorityId: null } };
    expect(planOperation.decide(open, { authority: null }, asking).accepted).toBe(true);
  });

  test('does not take a partner for an authority', () => {
    expect(codeOf(planOperation.decide(input, { authority: PARTNER }, asking))).toBe('operation.not-an-authority');
  });

  test('refuses to expect at most fewer than at least', () => {
    const plan = { ...buildPlanned(), expectedLeast: 5, expectedMost: 2 };
    expect(codeOf(planOperation.decide({ ...input, plan }, { authority: AUTHORITY }, asking))).toBe(
      'operation.most-below-least',
    );
  });
});

describe('the checklist', () => {
  const plan = { ...buildPlanFacts({ checklist: ['recce'] }), id: PLAN_ID } as never;
  const input = { operationId: OPERATION_ID, planId: PLAN_ID };

  test('keeps what colleagues ticked when one more line is ticked', () => {
    const events = eventsOf(
      tickChecklist.decide({ ...input, item: 'vehicles', done: true }, { operation: buildOperation(), plan }, asking),
    );
    expect(events[0]).toMatchObject({ changes: { checklist: ['recce', 'vehicles'] } });
  });

  test('takes a tick back', () => {
    const events = eventsOf(
      tickChecklist.decide({ ...input, item: 'recce', done: false }, { operation: buildOperation(), plan }, asking),
    );
    expect(events[0]).toMatchObject({ changes: { checklist: [] } });
  });
});

describe('naming the team', () => {
  const input = { memberId: 'member222222', operationId: OPERATION_ID, role: 'decoy' as const, since: null };
  const who = { is: 'colleague' as const, staffId: 'imran2222222' };

  test('lets a colleague into the operation', () => {
    const events = eventsOf(
      nameTeamMember.decide({ ...input, who }, { operation: buildOperation(), sameRole: [] }, asking),
    );
    expect(events[0]).toMatchObject({ is: 'access-given', scopeId: OPERATION_ID, staffId: 'imran2222222' });
  });

  test('lets nobody in for an officer, who has no account here', () => {
    const officer = { is: 'officer' as const, words: 'Inspector, women’s cell' };
    const events = eventsOf(
      nameTeamMember.decide({ ...input, who: officer }, { operation: buildOperation(), sameRole: [] }, asking),
    );
    expect(events.map((event) => event.is)).toEqual(['added']);
  });

  test('refuses the same colleague twice in one role', () => {
    const sameRole = [{ staffId: 'imran2222222', untilWhen: null }] as never;
    expect(codeOf(nameTeamMember.decide({ ...input, who }, { operation: buildOperation(), sameRole }, asking))).toBe(
      'operation.already-named',
    );
  });
});

describe('starting', () => {
  const input = { operationId: OPERATION_ID, eventId: 'muster222222' };

  test('is refused without a lead authority: we never start alone', () => {
    const operation = buildOperation({ leadAuthorityId: null });
    expect(codeOf(startOperation.decide(input, { operation }, asking))).toBe('operation.lead-authority-missing');
  });

  test('is refused a second time', () => {
    expect(codeOf(startOperation.decide(input, { operation: buildLiveOperation() }, asking))).toBe(
      'operation.already-live',
    );
  });

  test('writes the muster at the same moment', () => {
    const events = eventsOf(startOperation.decide(input, { operation: buildOperation() }, asking));
    expect(events).toMatchObject([
      { changes: { status: 'live', startedAt: asking.now } },
      { facts: { kind: 'muster', at: asking.now } },
    ]);
  });
});

describe('ending', () => {
  const input = { operationId: OPERATION_ID, eventId: 'endevent2222', at: asking.now };

  test('comes after the last entry, even of a phone whose clock runs ahead', () => {
    const ahead = buildEvent({ at: '2024-04-27T13:02:00.000Z' });
    const events = eventsOf(endOperation.decide(input, { operation: buildLiveOperation(), events: [ahead] }, asking));
    expect(events[0]).toMatchObject({ changes: { status: 'concluded', endedAt: ahead.at } });
  });

  test('is refused before the start', () => {
    const at = '2024-04-27T05:00:00.000Z';
    expect(codeOf(endOperation.decide({ ...input, at }, { operation: buildLiveOperation(), events: [] }, asking))).toBe(
      'operation.ends-before-start',
    );
  });

  test('gives the duration in whole minutes', () => {
    expect(durationMinutes({ startedAt: '2024-04-27T05:40:00.000Z', endedAt: '2024-04-27T16:40:00.000Z' })).toBe(660);
    expect(durationMinutes({ startedAt: null, endedAt: null })).toBeNull();
  });

  test('of a plan is calling it off: it has no start and no end', () => {
    const off = { ...input, reason: 'no_shelter' as const, note: null };
    const events = eventsOf(callOff.decide(off, { operation: buildOperation(), events: [] }, asking));
    expect(events[0]).toMatchObject({ changes: { status: 'called-off', abortReason: 'no_shelter', endedAt: null } });
  });
});

describe('the debrief', () => {
  const over = buildLiveOperation({ status: 'concluded', endedAt: '2024-04-27T12:30:00.000Z' });

  test('is owed 72 hours after the end, until it is held', () => {
    expect(debriefDueAt(over)).toBe('2024-04-30T12:30:00.000Z');
    expect(debriefDueAt({ ...over, debriefHeldAt: asking.now })).toBeNull();
  });

  test('is refused ahead of time', () => {
    const input = { operationId: OPERATION_ID, heldAt: '2024-04-28T00:00:00.000Z', words: null };
    expect(codeOf(holdDebrief.decide(input, { operation: over }, asking))).toBe('operation.in-future');
    expect(
      codeOf(holdDebrief.decide({ ...input, heldAt: asking.now }, { operation: buildLiveOperation() }, asking)),
    ).toBe('operation.already-live');
  });
});

describe('correcting an operation', () => {
  const over = buildLiveOperation({ status: 'concluded', endedAt: '2024-04-27T12:58:00.000Z' });
  const correct = (changes: object, operation = over, events = [buildEvent()]) =>
    correctOperation.decide({ operationId: OPERATION_ID, changes }, { operation, authority: null, events }, asking);

  test('does not take the lead authority away from what has started', () => {
    expect(codeOf(correct({ leadAuthorityId: null }))).toBe('operation.lead-authority-missing');
    expect(codeOf(correct({ leadAuthorityId: null }, buildOperation(), []))).toBe('accepted');
  });

  test('keeps the end after the start, and what was told of the day between the two', () => {
    expect(codeOf(correct({ endedAt: '2024-04-27T05:00:00.000Z' }))).toBe('operation.ends-before-start');
    expect(codeOf(correct({ endedAt: '2024-04-27T12:00:00.000Z' }))).toBe('operation.outside-operation');
  });

  test('moves the entry of the end with the end', () => {
    const end = buildEvent({ id: 'endevent2222', kind: 'end', at: '2024-04-27T12:58:00.000Z' });
    const events = eventsOf(correct({ endedAt: '2024-04-27T12:57:00.000Z' }, over, [buildEvent(), end]));
    expect(events[1]).toMatchObject({ id: 'endevent2222', changes: { at: '2024-04-27T12:57:00.000Z' } });
  });

  test('does not start a planned one by the back door', () => {
    expect(codeOf(correct({ startedAt: '2024-04-27T05:00:00.000Z' }, buildOperation(), []))).toBe(
      'operation.not-started',
    );
  });

  test('checks the whole plan when half of it is corrected', () => {
    const plan = { ...buildPlanFacts({ expectedLeast: 3 }), id: PLAN_ID } as never;
    const input = { operationId: OPERATION_ID, planId: PLAN_ID, changes: { expectedMost: 2 } };
    expect(codeOf(correctPlan.decide(input, { operation: buildOperation(), plan }, asking))).toBe(
      'operation.most-below-least',
    );
  });
});

describe('an operation written down afterwards', () => {
  const { plannedFor: _, ...operation } = buildIntended();
  const past = {
    ...operation,
    leadAuthorityId: AUTHORITY_ID,
    startedAt: null,
    endedAt: null,
    happened: null,
    debriefHeldAt: null,
    debrief: null,
  };
  const record = (more: object, events: never[] = []) =>
    recordPastOperation.decide(
      { operationId: OPERATION_ID, planId: PLAN_ID, operation: { ...past, ...more }, plan: buildPlanned(), events },
      { authority: AUTHORITY },
      asking,
    );

  test('holds a date that is no more exact than it was said', () => {
    const happened = partOfMonth('2024-04', 'early', 'beginning of April');
    expect(eventsOf(record({ happened }))[1]).toMatchObject({
      facts: { status: 'concluded', happened, startedAt: null },
    });
  });

  test('needs some date, not in the future, and an end after its start', () => {
    expect(codeOf(record({}))).toBe('operation.when-missing');
    expect(codeOf(record({ happened: day('2024-05-08') }))).toBe('operation.in-future');
    expect(codeOf(record({ startedAt: '2024-04-27T05:40:00.000Z', endedAt: '2024-04-27T05:00:00.000Z' }))).toBe(
      'operation.ends-before-start',
    );
  });
});
