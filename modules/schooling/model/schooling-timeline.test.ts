import { expect, test } from 'vitest';
import { day, month, year } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { educationTimeline, engagementTimeline } from '#modules/schooling/model/schooling-timeline.ts';
import { buildStoredEducation, buildStoredEngagement } from '#modules/schooling/testing/build-schooling.ts';

const NO_READER = {} as Reader; // schooling is told without looking at any other record

test('schooling that was broken off is told on its last day, the reason closed', () => {
  const record = buildStoredEducation({ since: year(2023) });
  expect(educationTimeline.tell(record, NO_READER)).toMatchObject([
    { when: day('2023-08-20'), sentence: { values: { grade: 7 } }, painful: ['She was taken away.'], planned: false },
  ]);
});

test('a plan is told as planned', () => {
  const plan = buildStoredEducation({
    grade: 8,
    status: 'promoted',
    planned: true,
    since: year(2025),
    untilWhen: null,
    interruptedReason: null,
  });
  expect(educationTimeline.tell(plan, NO_READER)).toMatchObject([{ when: year(2025), planned: true }]);
});

test('what a school answered stands on its own day, and the exams it allows lie ahead', () => {
  const record = buildStoredEngagement({
    decision: 'allowed',
    decided: day('2024-05-11'),
    examWindow: month('2024-06'),
    plannedGrade: 8,
  });
  expect(engagementTimeline.tell(record, NO_READER)).toMatchObject([
    { when: day('2024-05-06'), sentence: { key: 'schooling:timeline.asked' } },
    {
      when: day('2024-05-11'),
      sentence: { key: 'schooling:timeline.allowedThenGrade' },
      missing: ['schooling:missing.decidedBy'],
    },
    { when: month('2024-06'), sentence: { key: 'schooling:timeline.exams' }, planned: true },
  ]);
});

test('a school that has not answered tells only what it was asked', () => {
  expect(engagementTimeline.tell(buildStoredEngagement(), NO_READER)).toHaveLength(1);
});
