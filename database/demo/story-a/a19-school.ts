import { day, month, unknownDate, year } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { askSchool, recordSchoolAnswer } from '#modules/schooling/model/ask-school.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const school = source('partner', { manner: 'spoken', who: 'the school' });
const JUNE = month('2024-06', 'in June');

/** Class 7 broke off on the day she went; the school lets her sit the exams, and class 8 is planned, not yet so. */
export const A19_SCHOOL: readonly Block[] = [
  block({
    name: 'A19 class 7 broken off',
    sentences: ['A19'],
    by: 'asha',
    at: '2024-05-06T12:00:00+05:30',
    ask: [
      writeSchooling,
      {
        educationId: idOf('class 7'),
        education: {
          personId: WHO.iniya,
          schoolId: ORGANISATIONS.school,
          level: 'upper_primary',
          grade: 7,
          status: 'interrupted',
          since: unknownDate(),
          untilWhen: day('2023-08-20'),
          interruptedReason: 'She went missing.',
          planned: false,
          source: school,
        },
      },
    ],
  }),
  block({
    name: 'A19 school asked',
    sentences: ['A19'],
    by: 'asha',
    at: '2024-05-06T12:30:00+05:30',
    ask: [
      askSchool,
      {
        engagementId: idOf('exams asked'),
        engagement: {
          personId: WHO.iniya,
          schoolId: ORGANISATIONS.school,
          asked: day('2024-05-06'),
          request: 'To let her sit the exams of class 7 and go on to class 8.',
          decision: 'asked',
          decided: null,
          decidedBy: null,
          examWindow: JUNE,
          plannedGrade: 8,
          note: null,
          source: school,
        },
      },
    ],
  }),
  block({
    name: 'A19 school agreed',
    sentences: ['A19'],
    by: 'asha',
    at: '2024-05-11T13:00:00+05:30',
    ask: [
      recordSchoolAnswer,
      {
        engagementId: idOf('exams asked'),
        decision: 'allowed',
        decided: day('2024-05-11'),
        decidedBy: 'the management of the school',
        examWindow: JUNE,
        plannedGrade: 8,
      },
    ],
  }),
  block({
    name: 'A19 exams ahead',
    sentences: ['A19'],
    by: 'asha',
    at: '2024-05-11T13:05:00+05:30',
    ask: [
      writeSchooling,
      {
        educationId: idOf('exams of class 7'),
        education: {
          personId: WHO.iniya,
          schoolId: ORGANISATIONS.school,
          level: 'upper_primary',
          grade: 7,
          status: 'exam_permitted',
          since: JUNE,
          untilWhen: null,
          interruptedReason: null,
          planned: true,
          source: school,
        },
      },
    ],
  }),
  block({
    name: 'A19 class 8 ahead',
    sentences: ['A19'],
    by: 'asha',
    at: '2024-05-11T13:06:00+05:30',
    ask: [
      writeSchooling,
      {
        educationId: idOf('class 8'),
        education: {
          personId: WHO.iniya,
          schoolId: ORGANISATIONS.school,
          level: 'upper_primary',
          grade: 8,
          status: 'promoted',
          since: year(2025, 'next year'),
          untilWhen: null,
          interruptedReason: null,
          planned: true,
          source: school,
        },
      },
    ],
  }),
];
