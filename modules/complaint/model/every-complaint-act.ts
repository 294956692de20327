import type { AnyAct } from '#kernel/act.ts';
import {
  answerComplaint,
  appealComplaint,
  closeComplaint,
  noteComplaintStep,
  passOnComplaint,
  takeUpComplaint,
  tellAuthority,
  withdrawComplaint,
} from './answer-complaint.ts';
import { takeComplaint } from './take-complaint.ts';

/** Everything that can be asked about a complaint. */
export const COMPLAINT_ACTS: readonly AnyAct[] = [
  takeComplaint,
  takeUpComplaint,
  noteComplaintStep,
  answerComplaint,
  withdrawComplaint,
  closeComplaint,
  appealComplaint,
  passOnComplaint,
  tellAuthority,
];
