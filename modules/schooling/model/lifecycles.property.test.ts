import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildChild } from '#modules/placement/testing/build-placement.ts';
import { askSchool, correctEngagement, recordSchoolAnswer } from '#modules/schooling/model/ask-school.ts';
import { SchoolAttendance, writeAttendance } from '#modules/schooling/model/attendance.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { learnersOf } from '#modules/schooling/model/learners.ts';
import { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';
import { confirmSchooling, correctSchooling, writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { buildEducation, buildEngagement } from '#modules/schooling/testing/build-schooling.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const HER = buildChild();
const NOBODY = 'nothereaaaaa';
const asked = (house: SmallHouse, which: number) => house.all(SchoolEngagement).at(-1 - which)?.id ?? NOBODY;
const stretch = (house: SmallHouse, which: number) => house.all(EducationRecord).at(-1 - which)?.id ?? NOBODY;

const property = walksOf({
  begins: [[Person, HER]],
  kinds: [EducationRecord, SchoolEngagement, SchoolAttendance],
  scripts: [
    ['ask', 'answer', 'answer', 'putRight'],
    ['plan', 'write', 'confirm', 'confirm', 'correct'],
    ['attendance', 'attendance', 'plan', 'ask', 'confirm'],
  ],
  tries: {
    ask: (_, { id, on, which, yes }) => [
      askSchool,
      {
        engagementId: id,
        engagement: buildEngagement({ asked: day(on), decided: which && !yes ? day('2024-05-12') : null }),
      },
    ],
    answer: (house, { on, which, yes }) => [
      recordSchoolAnswer,
      {
        engagementId: asked(house, which),
        decision: yes ? 'allowed' : 'refused',
        decided: day(on),
        decidedBy: null,
        examWindow: null,
        plannedGrade: 8,
      },
    ],
    putRight: (house, { on, which, yes }) => [
      correctEngagement,
      { engagementId: asked(house, which), changes: yes ? { decision: 'asked' } : { asked: day(on) } },
    ],
    plan: (_, { id, on }) => [
      writeSchooling,
      {
        educationId: id,
        education: buildEducation({ grade: 8, planned: true, since: day(on), untilWhen: day('2024-05-20') }),
      },
    ],
    write: (_, { id, on, which }) => [
      writeSchooling,
      { educationId: id, education: buildEducation({ since: day(on), untilWhen: which ? day('2024-05-12') : null }) },
    ],
    confirm: (house, { on, which, yes }) => [
      confirmSchooling,
      {
        educationId: stretch(house, which),
        status: 'promoted',
        since: day(on),
        grade: which ? 7 : 8,
        whyOther: yes ? 'She missed a year.' : null,
      },
    ],
    correct: (house, { on, which, yes }) => [
      correctSchooling,
      { educationId: stretch(house, which), changes: yes ? { since: day(on) } : { untilWhen: day(on) } },
    ],
    attendance: (_, { id, on, which, yes }) => [
      writeAttendance,
      {
        attendanceId: id,
        attendance: {
          personId: HER.id,
          month: yes ? `${on.slice(0, 7)}-01` : on,
          daysOpen: which ? 20 : null,
          daysPresent: yes ? 18 : 31,
          why: null,
          source: OWN_STAFF,
        },
      },
    ],
  },
});

test('a school is asked and answers once, not before it was asked and neither of the two tomorrow', () => {
  let answers = 0;
  const accepted = property((house, { what, answer, before, input, today }) => {
    for (const { asked, decision, decided } of house.all(SchoolEngagement)) {
      expect((asked.earliest ?? '') <= today).toBe(true);
      if (decided === null) continue;
      expect(decision).not.toBe('asked');
      expect((decided.latest ?? '') >= (asked.earliest ?? '') && (decided.earliest ?? '') <= today).toBe(true);
    }
    if (what !== 'answer' || !answer.accepted) return;
    answers += 1;
    expect(before(SchoolEngagement).find(({ id }) => id === input.engagementId)?.decision).toBe('asked');
  });
  expect(accepted).toBeGreaterThan(60);
  expect(answers).toBeGreaterThan(4);
});

test('a plan comes true once and is no plan again; where it became another class, the plan stands beside it with why', () => {
  property((house, { before, today }) => {
    for (const one of house.all(EducationRecord)) {
      const was = before(EducationRecord).find(({ id }) => id === one.id);
      expect(was?.planned === false && one.planned).toBe(false);
      const { since, untilWhen, planned, grade, plannedGrade, whyOther } = one;
      if (since && untilWhen) expect((untilWhen.latest ?? '') >= (since.earliest ?? '')).toBe(true);
      if (since && !planned) expect((since.earliest ?? '') <= today).toBe(true);
      if (plannedGrade !== null && plannedGrade !== grade) expect(whyOther).not.toBeNull();
    }
  });
});

test('she is in one class at a time, never in one that is only planned, and has one count for a month', () => {
  property((house) => {
    const reader: Reader = { all: house.all, get: (kind, id) => house.all(kind).find((one) => one.id === id) ?? null };
    const learners = learnersOf(reader);
    expect(learners.length).toBeLessThan(2);
    for (const { now, planned, history } of learners) {
      expect(now?.planned ?? false).toBe(false);
      expect(planned.every((one) => one.planned) && history.every((one) => !one.planned)).toBe(true);
    }
    const months = house.all(SchoolAttendance).map(({ month }) => month);
    expect(new Set(months).size).toBe(months.length);
    for (const { daysOpen, daysPresent } of house.all(SchoolAttendance))
      expect(daysPresent <= (daysOpen ?? 31)).toBe(true);
  });
});
