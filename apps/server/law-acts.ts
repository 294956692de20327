import type { AnyAct } from '#kernel/act.ts';
import { logJourney, meetClock, waiveClock } from '#modules/clock/model/answer-clock.ts';
import { setPlace } from '#modules/clock/model/clock-place.ts';
import { setRule } from '#modules/clock/model/set-rule.ts';
import { startClock } from '#modules/clock/model/start-clock.ts';
import { correctClaim, openClaim } from '#modules/compensation/model/open-claim.ts';
import { takeStep } from '#modules/compensation/model/take-step.ts';
import { correctHearing } from '#modules/proceeding/model/correct-hearing.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { closeProceeding, moveProceeding, reopenProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { correctProceeding, openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { correctTestimony, recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { askProtection, recordAnalysis } from '#modules/witness-protection/model/ask-protection.ts';
import { correctProtection } from '#modules/witness-protection/model/correct-protection.ts';
import { decideProtection, reviewProtection } from '#modules/witness-protection/model/decide-protection.ts';

/** What is asked about police, court, committee and the clocks of the law. */
export const LAW_ACTS: readonly AnyAct[] = [
  openProceeding,
  correctProceeding,
  moveProceeding,
  closeProceeding,
  reopenProceeding,
  planHearing,
  recordHearing,
  correctHearing,
  recordTestimony,
  correctTestimony,
  openClaim,
  correctClaim,
  takeStep,
  askProtection,
  recordAnalysis,
  decideProtection,
  reviewProtection,
  correctProtection,
  startClock,
  meetClock,
  waiveClock,
  logJourney,
  setRule,
  setPlace,
];
