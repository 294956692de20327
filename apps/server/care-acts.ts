import type { AnyAct } from '#kernel/act.ts';
import { correctAssessment, recordAssessment } from '#modules/assessment/model/assess.ts';
import { addTool, retireTool } from '#modules/assessment/model/keep-tools.ts';
import { recordRisk } from '#modules/assessment/model/view-risk.ts';
import { addAction, settleAction } from '#modules/care-plan/model/action-acts.ts';
import { addGoal, correctGoal, reopenGoal, settleGoal } from '#modules/care-plan/model/goal-acts.ts';
import { endPlan, openPlan, reviewPlan } from '#modules/care-plan/model/plan-acts.ts';
import { addToSession, recordSession } from '#modules/counselling/model/session-acts.ts';
import { correctEncounter } from '#modules/health/model/correct-encounter.ts';
import { handOutMedicine, prescribe, stopMedication } from '#modules/health/model/medication-acts.ts';
import { endNeed, recordNeed } from '#modules/health/model/need-acts.ts';
import {
  correctOutcome,
  correctPregnancy,
  recordOutcome,
  recordPregnancy,
} from '#modules/health/model/pregnancy-acts.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { correctService } from '#modules/service/model/correct-service.ts';
import { settleService, writeService } from '#modules/service/model/write-service.ts';
import { noteWish, recordCare, takeBackWish } from '#modules/spiritual-care/model/spiritual-acts.ts';

/** What is done for somebody's healing: part of the list of all acts. */
export const CARE_ACTS: readonly AnyAct[] = [
  correctAssessment,
  recordAssessment,
  addTool,
  retireTool,
  recordRisk,
  addAction,
  settleAction,
  addGoal,
  correctGoal,
  reopenGoal,
  settleGoal,
  endPlan,
  openPlan,
  reviewPlan,
  correctEncounter,
  handOutMedicine,
  recordSession,
  addToSession,
  recordNeed,
  endNeed,
  prescribe,
  stopMedication,
  correctOutcome,
  correctPregnancy,
  recordOutcome,
  recordPregnancy,
  recordEncounter,
  settleService,
  writeService,
  correctService,
  noteWish,
  recordCare,
  takeBackWish,
];
