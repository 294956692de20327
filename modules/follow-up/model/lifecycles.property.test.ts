import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { correctFollowUp } from '#modules/follow-up/model/correct-follow-up.ts';
import { FollowUp, SAFE_ANSWERS } from '#modules/follow-up/model/follow-up.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { planSchedule } from '#modules/follow-up/model/plan-schedule.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { buildFindings } from '#modules/follow-up/testing/build-follow-up.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const HER = buildChild();
const OTHER = buildAdult({ id: 'personbbbbbb', scopeId: 'personbbbbbb' });
const oneOf = (house: SmallHouse, which: number) => house.all(FollowUp).at(-1 - which);

const property = walksOf({
  begins: [
    [Person, HER],
    [Person, OTHER],
  ],
  kinds: [FollowUp],
  scripts: [
    ['plan', 'record', 'correct', 'record', 'verify'],
    ['schedule', 'record', 'moveDay', 'schedule', 'record'],
    ['found', 'verify', 'correct', 'moveDay'],
  ],
  tries: {
    plan: (_, { id, on }) => [planFollowUp, { followUpId: id, personId: HER.id, dueOn: on }],
    schedule: (_, { on }) => [planSchedule, { personId: HER.id, schedule: 'first-months', from: on }],
    record: (house, { which, on, yes }) => {
      const due = house.all(FollowUp).findLast(({ doneWhen }) => doneWhen === null);
      const safe = SAFE_ANSWERS[which + (yes ? 2 : 0)] ?? 'unknown';
      const findings = buildFindings({ doneWhen: day(on), safe, nextDueOn: addDays(on, which && yes ? -2 : 14) });
      // Sometimes in another's name: an id of hers must not be written into somebody else's story.
      const personId = which && !yes ? OTHER.id : HER.id;
      return [recordFollowUp, { followUpId: (due ?? oneOf(house, which))?.id ?? 'nothereaaaaa', personId, findings }];
    },
    found: (_, { id, on }) => [
      recordFollowUp,
      { followUpId: id, personId: HER.id, findings: buildFindings({ doneWhen: day(on) }) },
    ],
    correct: (house, { which, on, yes }) => [
      correctFollowUp,
      {
        followUpId: oneOf(house, which)?.id ?? 'nothereaaaaa',
        changes: yes ? { safe: 'no' } : { doneWhen: day(on), claim: null },
      },
    ],
    verify: (house, { which, yes }) => [
      correctFollowUp,
      {
        followUpId: oneOf(house, which)?.id ?? 'nothereaaaaa',
        changes: { verifiedBy: yes ? 'Leela' : null, verifiedHow: 'saw-her' },
      },
    ],
    moveDay: (house, { which, on }) => [
      correctFollowUp,
      { followUpId: oneOf(house, which)?.id ?? 'nothereaaaaa', changes: { dueOn: on } },
    ],
  },
});

test('what was found stays found: it is put right, never undone, and its day is not moved', () => {
  const accepted = property((house, { before }) => {
    for (const was of before(FollowUp)) {
      const now = house.all(FollowUp).find(({ id }) => id === was.id);
      expect(now?.personId).toBe(was.personId);
      if (was.doneWhen === null) continue;
      expect([now?.doneWhen === null, now?.dueOn]).toEqual([false, was.dueOn]);
    }
  });
  expect(accepted).toBeGreaterThan(60);
});

test('nothing was found on a day that has not come, and she is not both safe at home and in danger', () => {
  property((house, { today }) => {
    for (const { doneWhen, safe, claim } of house.all(FollowUp)) {
      if (doneWhen === null) expect([safe, claim]).toEqual([null, null]);
      else expect((doneWhen.earliest ?? '') <= today).toBe(true);
      if (claim === 'returned_family_safe') expect(['no', 'not-reached']).not.toContain(safe);
    }
  });
});

test('the next one is planned with it, never before it, and what was checked says by whom', () => {
  let next = 0;
  property((house, { what, answer, input, before }) => {
    for (const { verifiedHow, verifiedBy } of house.all(FollowUp))
      if (verifiedHow !== null) expect(verifiedBy).not.toBeNull();
    if (what !== 'record' || !answer.accepted) return;
    expect(before(FollowUp).find(({ id }) => id === input.followUpId)?.personId ?? input.personId).toBe(input.personId);
    const { nextDueOn, doneWhen } = input.findings as ReturnType<typeof buildFindings>;
    expect((nextDueOn ?? '') >= (doneWhen.earliest ?? '')).toBe(true);
    const [added] = house
      .all(FollowUp)
      .filter(({ id }) => !before(FollowUp).some((was) => was.id === id) && id !== input.followUpId);
    expect(added).toMatchObject({ dueOn: nextDueOn, doneWhen: null });
    next += 1;
  });
  expect(next).toBeGreaterThan(6);
});

test('a schedule plans no day twice and none that is past', () => {
  property((house, { what, answer, before, today }) => {
    if (what !== 'schedule' || !answer.accepted) return;
    const had = before(FollowUp).filter(({ doneWhen, personId }) => doneWhen === null && personId === HER.id);
    const added = house.all(FollowUp).filter(({ id }) => !before(FollowUp).some((was) => was.id === id));
    for (const { dueOn } of added) expect(dueOn >= today && !had.some((was) => was.dueOn === dueOn)).toBe(true);
  });
});
