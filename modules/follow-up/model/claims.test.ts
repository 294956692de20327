import { expect, test } from 'vitest';
import { day, unknownDate } from '#kernel/dated.ts';
import { claimsOf } from '#modules/follow-up/model/claims.ts';
import { daysOfSchedule } from '#modules/follow-up/model/plan-schedule.ts';
import { buildFindings, buildFollowUp } from '#modules/follow-up/testing/build-follow-up.ts';

const TODAY = '2024-05-13';
const said = (id: string, on: string | null, facts: object = {}) =>
  buildFollowUp({ id, ...buildFindings({ doneWhen: on === null ? unknownDate() : day(on) }), ...facts });

test('a claim shows its age, and the newest stands first without taking the place of the older', () => {
  const claims = claimsOf(
    [said('oldxaaaaaaaa', '2024-02-12'), said('newxaaaaaaaa', '2024-05-09')],
    'personaaaaaa',
    TODAY,
  );
  expect(claims.map(({ followUp, days, isOld }) => [followUp.id, days, isOld])).toEqual([
    ['newxaaaaaaaa', 4, false],
    ['oldxaaaaaaaa', 91, true],
  ]);
});

test('a claim that nobody can date is old, one without a source says so, and a second saying is no check', () => {
  const [undated] = claimsOf([said('undatedaaaaa', null)], 'personaaaaaa', TODAY);
  expect(undated).toMatchObject({ days: null, isOld: true, hasSource: true, isVerified: false });
  const [sourceless] = claimsOf([said('nosourceaaaa', TODAY, { claimSource: null })], 'personaaaaaa', TODAY);
  expect(sourceless).toMatchObject({ hasSource: false });
  const [checked] = claimsOf([said('checkedaaaaa', TODAY, { verifiedBy: 'Asha Pawar' })], 'personaaaaaa', TODAY);
  expect(checked).toMatchObject({ isVerified: true });
});

test('nothing is claimed of anybody else, nor by a follow-up that made no claim', () => {
  const others = [
    said('otheraaaaaaa', TODAY, { personId: 'anotheraaaaa' }),
    said('silentaaaaaa', TODAY, { claim: null }),
  ];
  expect(claimsOf([...others, buildFollowUp()], 'personaaaaaa', TODAY)).toEqual([]);
});

test('a schedule keeps the day of the month, and the last of a short one', () => {
  expect(daysOfSchedule('three-years', '2024-01-31').slice(0, 2)).toEqual(['2024-02-29', '2024-04-30']);
});
