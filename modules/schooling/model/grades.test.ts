import { expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day, year } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { buildChild } from '#modules/placement/testing/build-placement.ts';
import { writeAttendance } from '#modules/schooling/model/attendance.ts';
import { gradesOf } from '#modules/schooling/model/grades.ts';
import { learnersOf } from '#modules/schooling/model/learners.ts';
import { schoolingDues } from '#modules/schooling/model/schooling-dues.ts';
import { buildStoredEducation } from '#modules/schooling/testing/build-schooling.ts';

const TODAY = '2024-05-13';
const ASKING = { today: TODAY, now: '2024-05-13T04:11:00.000Z' } as Asking; // the decision reads nothing else

function readerOf(records: readonly object[], child = buildChild()): Reader {
  const all: Record<string, readonly object[]> = { person: [child], 'education-record': records };
  return {
    all: ({ kind }) => (all[kind] ?? []) as never,
    get: (kind) => (kind.kind === 'person' ? child : null) as never,
  };
}

test('actual, planned and the class of her age stand side by side, with what was broken off', () => {
  const plan = buildStoredEducation({
    id: 'planaaaaaaaa',
    grade: 8,
    planned: true,
    since: year(2025),
    untilWhen: null,
  });
  const [learner] = learnersOf(readerOf([buildStoredEducation(), plan]));
  if (!learner) throw new Error('nobody learns');
  expect(gradesOf(learner, TODAY)).toMatchObject({
    actual: 7,
    planned: 8,
    forAge: { least: 10, most: 11 },
    brokenOff: { untilWhen: day('2023-08-20'), interruptedReason: 'She was taken away.' },
  });
});

test('a class that became another than planned keeps both, and why', () => {
  const came = buildStoredEducation({ grade: 7, plannedGrade: 8, whyOther: 'She wished it.', status: 'readmitted' });
  const [learner] = learnersOf(readerOf([came], buildChild({ born: null })));
  if (!learner) throw new Error('nobody learns');
  expect(gradesOf(learner, TODAY)).toEqual({
    actual: 7,
    planned: 8,
    forAge: null,
    brokenOff: null,
    whyOther: 'She wished it.',
  });
});

test('a month at school is a month, has come, and holds no more days than it has', () => {
  const write = (facts: object) => {
    const attendance = {
      ...{ personId: 'personaaaaaa', month: '2024-04-01', daysOpen: 22, daysPresent: 20, why: null },
      ...{ source: OWN_STAFF, ...facts },
    };
    const told = writeAttendance.decide(
      { attendanceId: 'attendanceaa', attendance },
      { person: buildChild(), before: null },
      ASKING,
    );
    return told.accepted ? 'accepted' : told.refusal.code;
  };
  expect(write({})).toBe('accepted');
  expect(write({ month: '2024-04-02' })).toBe('schooling.not-a-month');
  expect(write({ month: '2024-06-01' })).toBe('schooling.month-ahead');
  expect(write({ daysPresent: 23 })).toBe('schooling.more-than-open');
  expect(write({ month: '2024-02-01', daysOpen: 30 })).toBe('schooling.more-than-month');
});

test('last month is asked for of whoever sits in a class, and of nobody who does not', () => {
  const sits = buildStoredEducation({ status: 'enrolled', since: day('2024-02-19'), untilWhen: null });
  const actor = {
    staffId: 'staffaaaaaaa',
    organisationId: 'orgaaaaaaaaa',
    name: 'Asha',
    roles: ['case-manager'],
  } as const;
  const dues = (records: readonly object[]) =>
    schoolingDues(readerOf(records), actor, { today: TODAY, at: ASKING.now }).map(({ id, dueOn }) => [id, dueOn]);
  expect(dues([sits])).toEqual([['attendance-personaaaaaa-2024-04-01', '2024-05-07']]);
  expect(dues([buildStoredEducation()])).toEqual([]);
});
