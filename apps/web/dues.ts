import type { DueMaker } from '#kernel/due.ts';
import { offerDues } from '#modules/appeal/model/offer-dues.ts';
import { approvalDues } from '#modules/approval/model/approval-dues.ts';
import { riskDues } from '#modules/assessment/model/assessment-dues.ts';
import { breakGlassDues } from '#modules/break-glass/model/break-glass-telling.ts';
import { carePlanDues } from '#modules/care-plan/model/care-plan-dues.ts';
import { clockDues } from '#modules/clock/model/clock-dues.ts';
import { complaintDues } from '#modules/complaint/model/complaint-dues.ts';
import { consentDues } from '#modules/consent/model/consent-dues.ts';
import { counsellingDues } from '#modules/counselling/model/counselling-telling.ts';
import { custodyDues } from '#modules/evidence/model/custody-telling.ts';
import { facilityDues } from '#modules/facility/model/facility-dues.ts';
import { familyWorkDues } from '#modules/family-work/model/family-work-dues.ts';
import { followUpDues } from '#modules/follow-up/model/follow-up-dues.ts';
import { giftDues } from '#modules/gift/model/gift-dues.ts';
import { healthDues, medicineDues } from '#modules/health/model/health-dues.ts';
import { incidentDues } from '#modules/incident/model/incident-dues.ts';
import { investigationDues } from '#modules/investigation/model/investigation-dues.ts';
import { livelihoodDues } from '#modules/livelihood/model/livelihood-dues.ts';
import { operationDues } from '#modules/operation/model/operation-dues.ts';
import { outreachDues } from '#modules/outreach/model/outreach-dues.ts';
import { safeContactDues } from '#modules/outreach/model/tell-safe-contact.ts';
import { personDues } from '#modules/person/model/person-dues.ts';
import { pictureDues } from '#modules/picture/model/picture-dues.ts';
import { placementDues } from '#modules/placement/model/placement-dues.ts';
import { stayDues } from '#modules/placement/model/stay-dues.ts';
import { hearingDues } from '#modules/proceeding/model/proceeding-dues.ts';
import { alertDues } from '#modules/protection/model/see-alert.ts';
import { outReferralDues } from '#modules/referral/model/out-referral-dues.ts';
import { referralDues } from '#modules/referral/model/referral-dues.ts';
import { releaseDues } from '#modules/release/model/release-dues.ts';
import { returnDues } from '#modules/return/model/return-dues.ts';
import { schoolingDues } from '#modules/schooling/model/schooling-dues.ts';
import { serviceDues } from '#modules/service/model/service-dues.ts';
import { storyDues } from '#modules/story/model/story-dues.ts';
import { requestDues } from '#modules/subject-request/model/request-dues.ts';
import { taskDues } from '#modules/task/model/task-dues.ts';
import { tipDues } from '#modules/tip/model/tip-dues.ts';
import { protectionReviewDues } from '#modules/witness-protection/model/protection-dues.ts';

/** What each module finds due. */
export const DUES: readonly DueMaker[] = [
  taskDues,
  referralDues,
  tipDues,
  investigationDues,
  operationDues,
  custodyDues,
  placementDues,
  stayDues,
  facilityDues,
  complaintDues,
  incidentDues,
  followUpDues,
  schoolingDues,
  livelihoodDues,
  familyWorkDues,
  returnDues,
  approvalDues,
  breakGlassDues,
  alertDues,
  hearingDues,
  releaseDues,
  offerDues,
  pictureDues,
  giftDues,
  storyDues,
  protectionReviewDues,
  clockDues,
  consentDues,
  carePlanDues,
  riskDues,
  serviceDues,
  outreachDues,
  safeContactDues,
  outReferralDues,
  requestDues,
  personDues,
  healthDues,
  medicineDues,
  counsellingDues,
];
