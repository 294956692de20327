import { day } from '#kernel/dated.ts';
import type { FactsOf, StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { EducationRecord } from '#modules/schooling/model/education-record.ts';
import type { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };

/** Class 7, broken off on the day she disappeared. */
export function buildEducation(facts: Partial<FactsOf<typeof EducationRecord>> = {}): FactsOf<typeof EducationRecord> {
  return {
    personId: 'personaaaaaa',
    schoolId: null,
    level: 'upper_primary',
    grade: 7,
    status: 'interrupted',
    since: null,
    untilWhen: day('2023-08-20'),
    interruptedReason: 'She was taken away.',
    planned: false,
    plannedGrade: null,
    whyOther: null,
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildStoredEducation(
  facts: Partial<StoredOf<typeof EducationRecord>> = {},
): StoredOf<typeof EducationRecord> {
  return { ...STAMP, id: 'educationaaa', ...buildEducation(), ...facts };
}

/** We asked the school; it has not answered. */
export function buildEngagement(
  facts: Partial<FactsOf<typeof SchoolEngagement>> = {},
): FactsOf<typeof SchoolEngagement> {
  return {
    personId: 'personaaaaaa',
    schoolId: null,
    about: 'exams',
    askedOf: 'school',
    asked: day('2024-05-06'),
    request: 'May she sit the exams of class 7?',
    decision: 'asked',
    decided: null,
    decidedBy: null,
    examWindow: null,
    plannedGrade: null,
    note: null,
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildStoredEngagement(
  facts: Partial<StoredOf<typeof SchoolEngagement>> = {},
): StoredOf<typeof SchoolEngagement> {
  return { ...STAMP, id: 'engagementaa', ...buildEngagement(), ...facts };
}
