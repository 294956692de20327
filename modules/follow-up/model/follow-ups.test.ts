import { expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { buildFindings, buildFollowUp } from '#modules/follow-up/testing/build-follow-up.ts';
import type { Person } from '#modules/person/model/person.ts';
import { buildContactRules } from '#modules/person/testing/build-contact-rules.ts';

const ASKING = { today: '2024-05-13', now: '2024-05-13T04:11:00.000Z', newId: () => 'nextaaaaaaaa' } as Asking; // the decisions read nothing else
const person = { id: 'personaaaaaa' } as StoredOf<typeof Person>;
const record = (
  facts: Parameters<typeof buildFindings>[0],
  planned: StoredOf<typeof FollowUp> | null = buildFollowUp(),
  rules: ReturnType<typeof buildContactRules>[] = [],
  despite: string | null = null,
) =>
  recordFollowUp.decide(
    { followUpId: 'followaaaaaa', personId: 'personaaaaaa', findings: buildFindings(facts), despite },
    { person, planned, rules },
    ASKING,
  );
const refusal = (code: string) => ({ accepted: false, refusal: { code: `follow-up.${code}` } });

test('a planned follow-up is only due', () => {
  const input = { followUpId: 'followaaaaaa', personId: 'personaaaaaa', dueOn: '2024-05-27' };
  expect(planFollowUp.decide(input, { person, rules: [] }, ASKING)).toMatchObject({
    accepted: true,
    events: [
      { is: 'added', scopeId: 'personaaaaaa', facts: { dueOn: '2024-05-27', doneWhen: null, safe: null, claim: null } },
    ],
  });
});

test('what was found is a claim with its day and source, and says that nobody saw the home', () => {
  expect(record({})).toMatchObject({
    accepted: true,
    events: [
      {
        is: 'changed',
        changes: {
          safe: 'yes',
          claim: 'returned_family_safe',
          doneWhen: day('2024-05-09'),
          verifiedBy: null,
          homeChecked: null,
        },
      },
    ],
  });
});

test('one that nobody planned was due on the day it was done', () => {
  expect(record({}, null)).toMatchObject({
    events: [{ is: 'added', id: 'followaaaaaa', facts: { dueOn: '2024-05-09', safe: 'yes' } }],
  });
});

test('the next one is planned in the same breath', () => {
  expect(record({ nextDueOn: '2024-05-27' })).toMatchObject({
    events: [{}, { is: 'added', id: 'nextaaaaaaaa', facts: { dueOn: '2024-05-27', doneWhen: null } }],
  });
});

test('a follow-up is done once, and only for the person it is about', () => {
  expect(record({}, buildFollowUp({ doneWhen: day('2024-05-01') }))).toMatchObject(refusal('already-done'));
  expect(record({}, buildFollowUp({ personId: 'otheraaaaaaa' }))).toMatchObject(refusal('already-done'));
});

test('a follow-up of a day to come is refused, and a next one before this one', () => {
  expect(record({ doneWhen: day('2024-05-20') })).toMatchObject(refusal('not-yet'));
  expect(record({ nextDueOn: '2024-05-01' })).toMatchObject(refusal('next-before-done'));
});

test('safe with the family and not safe cannot both be what was found', () => {
  expect(record({ safe: 'no' })).toMatchObject(refusal('claim-contradicts'));
  expect(record({ safe: 'not-reached' })).toMatchObject(refusal('claim-contradicts'));
  expect(record({ safe: 'not-reached', claim: null })).toMatchObject({ accepted: true });
});

test('who asks after her is stopped by what she agreed on; a reason is kept, and only from the day on which it held', () => {
  const rules = [buildContactRules({ days: [] })];
  const plan = (more: object) =>
    planFollowUp.decide(
      { followUpId: 'followaaaaaa', personId: 'personaaaaaa', dueOn: '2024-05-27', plannedWay: 'home-visit', ...more },
      { person, rules },
      ASKING,
    );
  expect(plan({})).toMatchObject({ refusal: { code: 'person.way-forbidden', fields: ['despite'] } });
  expect(plan({ plannedWay: 'phone' })).toMatchObject({ accepted: true, events: [{ facts: { plannedWay: 'phone' } }] });
  expect(plan({ despite: 'he was seen at the gate' })).toMatchObject({
    events: [{ kind: 'follow-up' }, { kind: 'contact-exception', facts: { stops: ['way'] } }],
  });
  const visited = { method: 'home-visit', doneWhen: day('2024-05-09') } as const;
  expect(record(visited, undefined, rules)).toMatchObject({ refusal: { code: 'person.way-forbidden' } });
  expect(record(visited, undefined, rules, 'nobody had read it')).toMatchObject({ accepted: true });
  expect(record({ ...visited, doneWhen: day('2024-05-01') }, undefined, rules)).toMatchObject({ accepted: true });
});
