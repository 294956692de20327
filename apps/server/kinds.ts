import type { RecordKind } from '#kernel/record.ts';
import { Appeal, Campaign } from '#modules/appeal/model/appeal.ts';
import { VolunteerOffer } from '#modules/appeal/model/offer.ts';
import { Approval } from '#modules/approval/model/approval.ts';
import { Assessment, RiskView } from '#modules/assessment/model/assessment.ts';
import { AssessmentTool } from '#modules/assessment/model/tool.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { BreakGlass } from '#modules/break-glass/model/break-glass.ts';
import { CareAction, CareGoal, CarePlan, CareReview } from '#modules/care-plan/model/care-plan.ts';
import { CaseClosure } from '#modules/case-file/model/case-closure.ts';
import { CaseFile, Entry, Participant, TrackStage } from '#modules/case-file/model/case-file.ts';
import { ClockAnswer, ClockSetting, StartedClock } from '#modules/clock/model/clock.ts';
import { ClockPlace } from '#modules/clock/model/clock-place.ts';
import { Comment } from '#modules/comment/model/comment.ts';
import { Claim } from '#modules/compensation/model/claim.ts';
import { Complaint } from '#modules/complaint/model/complaint.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { CounsellingSession, SessionAddition } from '#modules/counselling/model/session.ts';
import { DataQualityNote } from '#modules/data-quality/model/data-quality-note.ts';
import { Statement } from '#modules/data-quality/model/statement.ts';
import { CustodyAcknowledgement, CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { Bed } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { HomeKeeping } from '#modules/facility/model/home-keeping.ts';
import { HouseLog } from '#modules/facility/model/house-log.ts';
import { Inspection, InspectionPoint } from '#modules/facility/model/inspection.ts';
import { Registration } from '#modules/facility/model/registration.ts';
import { FamilyContact, FamilyMeeting } from '#modules/family-work/model/family-contact.ts';
import { HomeStudy } from '#modules/family-work/model/home-study.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { GiftBook } from '#modules/gift/model/books.ts';
import { Donor } from '#modules/gift/model/donor.ts';
import { Gift, Pledge } from '#modules/gift/model/gift.ts';
import { LedgerEntry } from '#modules/gift/model/ledger.ts';
import { PaymentLine, PaymentList } from '#modules/gift/model/payment-line.ts';
import { Receipt } from '#modules/gift/model/receipt.ts';
import { Giving } from '#modules/giving/model/giving.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { HealthNeed } from '#modules/health/model/health-need.ts';
import { Medication, MedicineHandout } from '#modules/health/model/medication.ts';
import { BirthOutcome, Pregnancy } from '#modules/health/model/pregnancy.ts';
import { Incident } from '#modules/incident/model/incident.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { GoDecision } from '#modules/investigation/model/go-decision.ts';
import { IntelligenceItem } from '#modules/investigation/model/intelligence-item.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { EmployerCheck } from '#modules/livelihood/model/employer-check.ts';
import { IncomeStatement, Livelihood, LivelihoodAim, LivelihoodStep } from '#modules/livelihood/model/livelihood.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { Sighting } from '#modules/missing-person/model/sighting.ts';
import { DecoyUse, Operation, OperationPlan, OperationTeamMember } from '#modules/operation/model/operation.ts';
import { OperationEvent } from '#modules/operation/model/operation-event.ts';
import { Arrest, CustodyRecord, PersonRescued } from '#modules/operation/model/rescue.ts';
import {
  Organisation,
  OrganisationName,
  OrganisationTie,
  Programme,
} from '#modules/organisation/model/organisation.ts';
import { AssistedExit, ExitStep } from '#modules/outreach/model/assisted-exit.ts';
import { CentreEvent } from '#modules/outreach/model/centre-event.ts';
import { LaneOrder } from '#modules/outreach/model/lane-order.ts';
import { DropInCentre, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { ContactLink, OutreachContact, TrustStep } from '#modules/outreach/model/outreach-contact.ts';
import { ChildSeen, OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { ContactException } from '#modules/person/model/check-contact.ts';
import { ContactRules } from '#modules/person/model/contact-rules.ts';
import { LegalHold } from '#modules/person/model/legal-hold.ts';
import { MaybeSame } from '#modules/person/model/maybe-same.ts';
import { KnownName, Person, PersonIdentity, Relation } from '#modules/person/model/person.ts';
import { PersonMerge } from '#modules/person/model/person-merge.ts';
import { Picture } from '#modules/picture/model/picture.ts';
import { Belonging } from '#modules/placement/model/belonging.ts';
import { Leave } from '#modules/placement/model/leave.ts';
import { LeavingWish } from '#modules/placement/model/leaving-wish.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { StayOrder } from '#modules/placement/model/stay-order.ts';
import { Transfer } from '#modules/placement/model/transfer.ts';
import { Visit } from '#modules/placement/model/visit.ts';
import { VisitRule } from '#modules/placement/model/visit-rule.ts';
import { Prayer } from '#modules/prayer/model/prayer.ts';
import { Hearing, Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { Alert } from '#modules/protection/model/alert.ts';
import { Conflict } from '#modules/protection/model/conflict.ts';
import { GoingOn } from '#modules/protection/model/going-on.ts';
import { Honey } from '#modules/protection/model/plant-honey.ts';
import { PublicSite } from '#modules/public-site/model/public-site.ts';
import { OutPacket, OutReferral, ReferralFeedback } from '#modules/referral/model/out-referral.ts';
import { Referral, ReferralQuestion } from '#modules/referral/model/referral.ts';
import { Release } from '#modules/release/model/release.ts';
import { ReturnCase, ReturnHandover, ReturnStep } from '#modules/return/model/return-case.ts';
import { SchoolAttendance } from '#modules/schooling/model/attendance.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';
import { ServiceProvision } from '#modules/service/model/service-provision.ts';
import { SpiritualCare, SpiritualWish } from '#modules/spiritual-care/model/spiritual-care.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Category } from '#modules/story/model/category.ts';
import { Story } from '#modules/story/model/story.ts';
import { StoryOverride } from '#modules/story/model/story-override.ts';
import { StoryStep } from '#modules/story/model/story-step.ts';
import { StorySubject } from '#modules/story/model/story-subject.ts';
import { StoryText } from '#modules/story/model/story-text.ts';
import { Nominee } from '#modules/subject-request/model/nominee.ts';
import { SubjectRequest } from '#modules/subject-request/model/subject-request.ts';
import { Task } from '#modules/task/model/task.ts';
import { Testimony } from '#modules/testimony/model/testimony.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { WitnessProtection } from '#modules/witness-protection/model/witness-protection.ts';

/** Every kind of record there is. A new kind is one line here, its model, and its migration. */
export const KINDS = [
  Organisation,
  OrganisationName,
  OrganisationTie,
  Programme,
  StaffMember,
  Person,
  PersonIdentity,
  KnownName,
  Relation,
  ContactRules,
  ContactException,
  LegalHold,
  Consent,
  SubjectRequest,
  Nominee,
  PersonMerge,
  MaybeSame,
  CaseFile,
  Participant,
  TrackStage,
  Entry,
  CaseClosure,
  Task,
  Clash,
  ExploitationProfile,
  AccusedPart,
  DeclaredFigure,
  Release,
  PublicSite,
  Category,
  Story,
  StoryText,
  StorySubject,
  StoryStep,
  StoryOverride,
  Picture,
  Comment,
  Prayer,
  Campaign,
  Appeal,
  VolunteerOffer,
  Statement,
  DataQualityNote,
  Tip,
  Referral,
  ReferralQuestion,
  OutReferral,
  OutPacket,
  ReferralFeedback,
  MissingReport,
  Sighting,
  MovementLeg,
  Investigation,
  Activity,
  IntelligenceItem,
  GoDecision,
  Evidence,
  CustodyTransfer,
  CustodyAcknowledgement,
  Placement,
  VisitRule,
  Visit,
  Registration,
  Bed,
  BedUse,
  HouseLog,
  Inspection,
  InspectionPoint,
  HomeKeeping,
  Incident,
  Complaint,
  StayOrder,
  LeavingWish,
  Leave,
  Belonging,
  Transfer,
  HealthEncounter,
  HealthNeed,
  Pregnancy,
  BirthOutcome,
  Medication,
  MedicineHandout,
  CounsellingSession,
  SessionAddition,
  ServiceProvision,
  SpiritualWish,
  SpiritualCare,
  EducationRecord,
  SchoolEngagement,
  SchoolAttendance,
  FollowUp,
  CarePlan,
  CareGoal,
  CareAction,
  CareReview,
  AssessmentTool,
  Assessment,
  RiskView,
  Livelihood,
  LivelihoodStep,
  LivelihoodAim,
  IncomeStatement,
  EmployerCheck,
  FamilyContact,
  FamilyMeeting,
  HomeStudy,
  ReturnDecision,
  ReturnCase,
  ReturnStep,
  ReturnHandover,
  Proceeding,
  Hearing,
  Testimony,
  Claim,
  WitnessProtection,
  StartedClock,
  ClockAnswer,
  ClockSetting,
  OutreachArea,
  DropInCentre,
  LaneOrder,
  CentreEvent,
  OutreachContact,
  TrustStep,
  ContactLink,
  OutreachVisit,
  ChildSeen,
  AssistedExit,
  ExitStep,
  ClockPlace,
  Operation,
  OperationPlan,
  OperationTeamMember,
  DecoyUse,
  OperationEvent,
  PersonRescued,
  Arrest,
  CustodyRecord,
  Donor,
  Pledge,
  Gift,
  Receipt,
  Giving,
  LedgerEntry,
  GiftBook,
  PaymentList,
  PaymentLine,
  Approval,
  BreakGlass,
  Conflict,
  Alert,
  GoingOn,
  Honey,
] as unknown as readonly RecordKind[];
