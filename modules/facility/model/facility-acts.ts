import type { AnyAct } from '#kernel/act.ts';
import { freeBed, giveBed } from './give-bed.ts';
import { giveHome, takeHomeBack } from './give-home.ts';
import {
  answerInspection,
  askPointAgain,
  receiveInspectionReport,
  recordInspection,
  settleInspectionPoint,
} from './inspect-home.ts';
import { addBeds, closeBed, openBed, removeBed } from './keep-beds.ts';
import { takeOverShift, writeHouseLog } from './keep-house-log.ts';
import { endRegistration, registerHome, renewRegistration } from './registering.ts';

/** Everything that can be asked of a home. */
export const FACILITY_ACTS: readonly AnyAct[] = [
  registerHome,
  renewRegistration,
  endRegistration,
  addBeds,
  closeBed,
  openBed,
  removeBed,
  giveBed,
  freeBed,
  writeHouseLog,
  takeOverShift,
  recordInspection,
  receiveInspectionReport,
  settleInspectionPoint,
  askPointAgain,
  answerInspection,
  giveHome,
  takeHomeBack,
];
