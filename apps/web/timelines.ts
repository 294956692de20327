import type { AnyTimelineMaker } from '#kernel/timeline.ts';
import { assessmentTimeline, riskTimeline } from '#modules/assessment/model/assessment-timeline.ts';
import { breakGlassTimeline } from '#modules/break-glass/model/break-glass-telling.ts';
import {
  careActionTimeline,
  careGoalTimeline,
  carePlanTimeline,
  careReviewTimeline,
} from '#modules/care-plan/model/care-plan-timeline.ts';
import {
  caseClosureTimeline,
  caseFileTimeline,
  entryTimeline,
  participantTimeline,
  trackStageTimeline,
} from '#modules/case-file/model/case-file-timeline.ts';
import { clockAnswerTimeline, startedClockTimeline } from '#modules/clock/model/clock-timeline.ts';
import { claimTimeline } from '#modules/compensation/model/claim-timeline.ts';
import { consentTimeline } from '#modules/consent/model/consent-timeline.ts';
import { counsellingTimeline } from '#modules/counselling/model/counselling-telling.ts';
import { custodyTransferTimeline } from '#modules/evidence/model/custody-telling.ts';
import { evidenceTimeline } from '#modules/evidence/model/evidence-timeline.ts';
import { accusedPartTimeline, exploitationTimeline } from '#modules/exploitation/model/exploitation-timeline.ts';
import {
  familyContactTimeline,
  familyMeetingTimeline,
  homeStudyTimeline,
  returnDecisionTimeline,
} from '#modules/family-work/model/family-work-timeline.ts';
import { followUpTimeline } from '#modules/follow-up/model/follow-up-timeline.ts';
import {
  healthTimeline,
  needTimeline,
  outcomeTimeline,
  pregnancyTimeline,
} from '#modules/health/model/health-timeline.ts';
import { activityTimeline, goDecisionTimeline } from '#modules/investigation/model/investigation-timeline.ts';
import {
  employerCheckTimeline,
  incomeTimeline,
  livelihoodAimTimeline,
  livelihoodStepTimeline,
} from '#modules/livelihood/model/livelihood-timeline.ts';
import {
  missingReportTimeline,
  movementLegTimeline,
  sightingTimeline,
} from '#modules/missing-person/model/missing-person-timeline.ts';
import {
  arrestTimeline,
  custodyTimeline,
  operationTimeline,
  rescuedTimeline,
} from '#modules/operation/model/operation-timeline.ts';
import { contactLinkTimeline } from '#modules/outreach/model/outreach-timeline.ts';
import { personTimeline } from '#modules/person/model/person-timeline.ts';
import { placementTimeline } from '#modules/placement/model/placement-timeline.ts';
import {
  leaveTimeline,
  leavingWishTimeline,
  stayOrderTimeline,
  transferTimeline,
} from '#modules/placement/model/stay-timeline.ts';
import { visitRuleTimeline, visitTimeline } from '#modules/placement/model/visit-timeline.ts';
import { hearingTimeline, proceedingTimeline } from '#modules/proceeding/model/proceeding-timeline.ts';
import { outReferralTimeline } from '#modules/referral/model/out-referral-timeline.ts';
import { referralTimeline } from '#modules/referral/model/referral-timeline.ts';
import { returnHandoverTimeline, returnStepTimeline, returnTimeline } from '#modules/return/model/return-timeline.ts';
import { educationTimeline, engagementTimeline } from '#modules/schooling/model/schooling-timeline.ts';
import { serviceTimeline } from '#modules/service/model/service-timeline.ts';
import { testimonyTimeline } from '#modules/testimony/model/testimony-timeline.ts';
import { tipTimeline } from '#modules/tip/model/tip-timeline.ts';

/** Every kind of record that tells something in a timeline. A new one is a line here and its maker. */
export const TIMELINES: readonly AnyTimelineMaker[] = [
  caseClosureTimeline,
  caseFileTimeline,
  entryTimeline,
  trackStageTimeline,
  participantTimeline,
  referralTimeline,
  tipTimeline,
  personTimeline,
  missingReportTimeline,
  sightingTimeline,
  movementLegTimeline,
  exploitationTimeline,
  accusedPartTimeline,
  activityTimeline,
  goDecisionTimeline,
  evidenceTimeline,
  custodyTransferTimeline,
  operationTimeline,
  rescuedTimeline,
  arrestTimeline,
  custodyTimeline,
  placementTimeline,
  visitRuleTimeline,
  visitTimeline,
  stayOrderTimeline,
  leavingWishTimeline,
  leaveTimeline,
  transferTimeline,
  healthTimeline,
  needTimeline,
  pregnancyTimeline,
  outcomeTimeline,
  counsellingTimeline,
  serviceTimeline,
  educationTimeline,
  engagementTimeline,
  followUpTimeline,
  livelihoodStepTimeline,
  livelihoodAimTimeline,
  employerCheckTimeline,
  incomeTimeline,
  familyContactTimeline,
  familyMeetingTimeline,
  homeStudyTimeline,
  returnDecisionTimeline,
  returnTimeline,
  returnStepTimeline,
  returnHandoverTimeline,
  breakGlassTimeline,
  proceedingTimeline,
  hearingTimeline,
  testimonyTimeline,
  claimTimeline,
  startedClockTimeline,
  clockAnswerTimeline,
  consentTimeline,
  carePlanTimeline,
  careGoalTimeline,
  careActionTimeline,
  careReviewTimeline,
  assessmentTimeline,
  riskTimeline,
  contactLinkTimeline,
  outReferralTimeline,
];
