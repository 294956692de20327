import type { AnyAct } from '#kernel/act.ts';
import { askSchool, correctEngagement, recordSchoolAnswer } from './ask-school.ts';
import { writeAttendance } from './attendance.ts';
import { confirmSchooling, correctSchooling, writeSchooling } from './write-schooling.ts';

/** Every act on schooling. */
export const SCHOOLING_ACTS: readonly AnyAct[] = [
  writeSchooling,
  confirmSchooling,
  askSchool,
  recordSchoolAnswer,
  correctSchooling,
  correctEngagement,
  writeAttendance,
];
