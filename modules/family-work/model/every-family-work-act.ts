import type { AnyAct } from '#kernel/act.ts';
import { correctFamilyContact, correctFamilyMeeting, correctReturnDecision } from './correct-family-work.ts';
import { decideReturn } from './decide-return.ts';
import { planFamilyMeeting, recordFamilyContact, recordFamilyMeeting } from './family-acts.ts';
import { askHomeStudy, signHomeStudy, writeHomeStudy } from './study-acts.ts';

/** Every act of family work. */
export const FAMILY_WORK_ACTS: readonly AnyAct[] = [
  recordFamilyContact,
  planFamilyMeeting,
  recordFamilyMeeting,
  askHomeStudy,
  writeHomeStudy,
  signHomeStudy,
  decideReturn,
  correctFamilyContact,
  correctFamilyMeeting,
  correctReturnDecision,
];
