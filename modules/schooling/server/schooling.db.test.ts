import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, month, year } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { askSchool, recordSchoolAnswer } from '#modules/schooling/model/ask-school.ts';
import { SchoolAttendance, writeAttendance } from '#modules/schooling/model/attendance.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';
import { confirmSchooling, correctSchooling, writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { buildEducation, buildEngagement } from '#modules/schooling/testing/build-schooling.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouse } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId } = await openCareHouse());
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('schooling is read as it was written, and a plan stays a plan', async () => {
  const [educationId, planId] = [newId(), newId()];
  const education = buildEducation({ personId });
  const plan = buildEducation({
    personId,
    grade: 8,
    status: 'promoted',
    since: year(2025),
    untilWhen: null,
    interruptedReason: null,
    planned: true,
  });
  await asha.done(writeSchooling, { educationId, education });
  await asha.done(writeSchooling, { educationId: planId, education: plan });
  expect(await seenBy(asha, EducationRecord, { id: educationId })).toEqual([
    expect.objectContaining({ ...education, scopeId: personId }),
  ]);
  expect(await seenBy(asha, EducationRecord, { id: planId })).toEqual([
    expect.objectContaining({ ...plan, planned: true }),
  ]);
});

test('what a school answered is read beside what it was asked', async () => {
  const engagementId = newId();
  const engagement = buildEngagement({ personId });
  await asha.done(askSchool, { engagementId, engagement });
  const answer = {
    decision: 'allowed',
    decided: day('2024-05-11'),
    decidedBy: 'the school management',
    examWindow: month('2024-06', 'in June'),
    plannedGrade: 8,
  };
  await asha.done(recordSchoolAnswer, { engagementId, ...answer });
  expect(await seenBy(asha, SchoolEngagement, { id: engagementId })).toEqual([
    expect.objectContaining({ ...engagement, ...answer, version: 2 }),
  ]);
});

test('a month at school is read as it was written, and written again is put right', async () => {
  const attendanceId = newId();
  const attendance = { personId, month: '2024-04-01', daysOpen: 22, daysPresent: 18, why: null, source: OWN_STAFF };
  await asha.done(writeAttendance, { attendanceId, attendance });
  expect(await seenBy(asha, SchoolAttendance, { personId })).toEqual([expect.objectContaining(attendance)]);
  const again = { ...attendance, daysPresent: 20, why: 'She was at the doctor.' };
  await asha.done(writeAttendance, { attendanceId: newId(), attendance: again });
  expect(await seenBy(asha, SchoolAttendance, { personId })).toEqual([
    expect.objectContaining({ ...again, id: attendanceId, version: 2 }),
  ]);
});

test('a class that became another than planned keeps both, with why; and can be put right', async () => {
  const educationId = newId();
  const plan = buildEducation({
    personId,
    grade: 8,
    status: 'promoted',
    planned: true,
    since: null,
    untilWhen: null,
    interruptedReason: null,
  });
  await asha.done(writeSchooling, { educationId, education: plan });
  const came = { educationId, status: 'readmitted', since: day('2024-05-10'), grade: 7 };
  expect(await asha.ask(confirmSchooling, came)).toMatchObject({ refusal: { code: 'schooling.why-missing' } });
  await asha.done(confirmSchooling, { ...came, whyOther: 'She wants to sit with her friends.' });
  await asha.done(
    correctSchooling,
    { educationId, changes: { whyOther: 'She wished it.' } },
    { basedOn: { [educationId]: 2 } },
  );
  expect(await seenBy(asha, EducationRecord, { id: educationId })).toMatchObject([
    { grade: 7, plannedGrade: 8, planned: false, whyOther: 'She wished it.' },
  ]);
});
