import { type Dated, unknownDate } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { EducationRecord, type EducationRecordFacts } from './education-record.ts';
import { SchoolEngagement, type SchoolEngagementFacts } from './school-engagement.ts';

const BROKEN_OFF = ['interrupted', 'dropped_out'];

/** How schooling stood, from when; broken off, on the day it was. What is planned is told as planned. */
export const educationTimeline = defineTimeline({
  kind: EducationRecord,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (record) => [
    {
      ...frame(record, 'education-record'),
      id: record.id,
      when: whenOf(record),
      sentence: {
        key: record.grade === null ? 'schooling:timeline.status' : 'schooling:timeline.grade',
        values: {
          status: `codes:education_status.${record.status}`,
          ...(record.grade !== null && { grade: record.grade }),
        },
      },
      planned: record.planned,
      ...(record.interruptedReason !== null && { painful: [record.interruptedReason] }),
      quiet: { key: 'schooling:timeline.quiet' },
    },
  ],
});

function whenOf({ since, untilWhen, status }: EducationRecordFacts): Dated {
  if (BROKEN_OFF.includes(status)) return untilWhen ?? since ?? unknownDate();
  return since ?? untilWhen ?? unknownDate();
}

/** What the school was asked, and on its own day what it answered. */
export const engagementTimeline = defineTimeline({
  kind: SchoolEngagement,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (record) => [asked(record), ...answered(record), ...exams(record)],
});

function asked(record: Stored<SchoolEngagementFacts>): TimelineFact {
  const base = frame(record, 'school-engagement');
  const sentence = { key: 'schooling:timeline.asked', values: { request: record.request } };
  return { ...base, id: record.id, when: record.asked, sentence, quiet: { key: 'schooling:timeline.quietAsked' } };
}

function answered(record: Stored<SchoolEngagementFacts>): TimelineFact[] {
  if (record.decision === 'asked' || record.decided === null) return [];
  const { decidedBy, decision, plannedGrade } = record;
  const missing = decidedBy === null ? ['schooling:missing.decidedBy'] : [];
  const key =
    decision === 'allowed' && plannedGrade !== null
      ? 'schooling:timeline.allowedThenGrade'
      : `schooling:timeline.${decision}`;
  const sentence = { key, values: { who: decidedBy ?? '', grade: plannedGrade ?? 0 } };
  const id = `${record.id}-answered`;
  return [
    {
      ...frame(record, 'school-engagement'),
      id,
      when: record.decided,
      sentence,
      missing,
      quiet: { key: `schooling:timeline.quietAnswer.${decision}` },
    },
  ];
}

/** Exams that are allowed lie ahead: allowed is not passed. */
function exams(record: Stored<SchoolEngagementFacts>): TimelineFact[] {
  if (record.decision !== 'allowed' || record.examWindow === null) return [];
  const sentence = { key: 'schooling:timeline.exams' };
  return [
    {
      ...frame(record, 'school-engagement'),
      id: `${record.id}-exams`,
      when: record.examWindow,
      sentence,
      planned: true,
    },
  ];
}

function frame(record: Stored<EducationRecordFacts> | Stored<SchoolEngagementFacts>, kind: string) {
  const { id: recordId, source, changedAt, changedBy } = record;
  return { kind, recordId, track: 'schooling' as const, source, changedAt, changedBy };
}
