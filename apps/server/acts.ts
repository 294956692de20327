import type { AnyAct } from '#kernel/act.ts';
import { settleClash } from '#modules/attention/model/settle-clash.ts';
import { CASE_FILE_ACTS } from '#modules/case-file/model/every-case-file-act.ts';
import { COMPLAINT_ACTS } from '#modules/complaint/model/every-complaint-act.ts';
import { keepBoth } from '#modules/data-quality/model/keep-both.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import { acknowledgeTransfer } from '#modules/evidence/model/acknowledge-transfer.ts';
import { correctEvidence } from '#modules/evidence/model/correct-evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { describeAccusedPart } from '#modules/exploitation/model/describe-accused-part.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { FACILITY_ACTS } from '#modules/facility/model/facility-acts.ts';
import { FAMILY_WORK_ACTS } from '#modules/family-work/model/every-family-work-act.ts';
import { correctFigure } from '#modules/figure/model/correct-figure.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import { FOLLOW_UP_ACTS } from '#modules/follow-up/model/every-follow-up-act.ts';
import { INCIDENT_ACTS } from '#modules/incident/model/every-incident-act.ts';
import { addActivity, correctActivity } from '#modules/investigation/model/add-activity.ts';
import { addInvestigator, removeInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import { correctInvestigation } from '#modules/investigation/model/correct-investigation.ts';
import { confirmGo, decideGo } from '#modules/investigation/model/decide-go.ts';
import { moveLead } from '#modules/investigation/model/move-lead.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { LIVELIHOOD_ACTS } from '#modules/livelihood/model/every-livelihood-act.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { addSighting } from '#modules/missing-person/model/add-sighting.ts';
import { correctLeg } from '#modules/missing-person/model/correct-leg.ts';
import { correctReport } from '#modules/missing-person/model/correct-report.ts';
import { markFound } from '#modules/missing-person/model/mark-found.ts';
import { reorderLegs } from '#modules/missing-person/model/reorder-legs.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { authoriseDecoy } from '#modules/operation/model/authorise-decoy.ts';
import { correctEvent } from '#modules/operation/model/correct-event.ts';
import { correctOperation } from '#modules/operation/model/correct-operation.ts';
import { correctPlan } from '#modules/operation/model/correct-plan.ts';
import { callOff, endOperation } from '#modules/operation/model/end-operation.ts';
import { holdDebrief } from '#modules/operation/model/hold-debrief.ts';
import { nameTeamMember, standDown } from '#modules/operation/model/name-team-member.ts';
import { planOperation } from '#modules/operation/model/plan-operation.ts';
import { correctArrest, nameAccused, recordArrest } from '#modules/operation/model/record-arrest.ts';
import { recordCustodyStatus } from '#modules/operation/model/record-custody-status.ts';
import { recordEvent } from '#modules/operation/model/record-event.ts';
import { recordPastOperation } from '#modules/operation/model/record-past-operation.ts';
import { correctRescued, recordRescued } from '#modules/operation/model/record-rescued.ts';
import { startOperation } from '#modules/operation/model/start-operation.ts';
import { tickChecklist } from '#modules/operation/model/tick-checklist.ts';
import { undoEvent } from '#modules/operation/model/undo-event.ts';
import { addOrganisation, startProgramme, tieOrganisations } from '#modules/organisation/model/add-organisation.ts';
import { addOrganisationName, correctOrganisation } from '#modules/organisation/model/keep-directory.ts';
import { OUTREACH_ACTS } from '#modules/outreach/model/outreach-acts.ts';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { correctPerson, noteSafeContact, recordWish } from '#modules/person/model/correct-person.ts';
import { correctIdentity, openIdentity, writeIdentity } from '#modules/person/model/identity.ts';
import { liftHold, placeHold } from '#modules/person/model/legal-hold.ts';
import { correctRelation, relateNewPerson, relatePeople } from '#modules/person/model/relate-people.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { correctPlacement } from '#modules/placement/model/correct-placement.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { planVisit } from '#modules/placement/model/plan-visit.ts';
import { endVisitRule, setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { STAY_ACTS } from '#modules/placement/model/stay-acts.ts';
import { writeVisitRefusal } from '#modules/placement/model/write-visit-refusal.ts';
import { planRelease, withdrawRelease } from '#modules/release/model/plan-release.ts';
import { quoteEstimate } from '#modules/release/model/quote-estimate.ts';
import { releaseFigure } from '#modules/release/model/release-figure.ts';
import { RETURN_ACTS } from '#modules/return/model/every-return-act.ts';
import { SCHOOLING_ACTS } from '#modules/schooling/model/every-schooling-act.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { finishTask, letGoTask, reopenTask } from '#modules/task/model/end-task.ts';
import { passOnTask } from '#modules/task/model/pass-on-task.ts';
import { putOffTask } from '#modules/task/model/put-off-task.ts';
import { declineTip, markSpam } from '#modules/tip/model/decline-tip.ts';
import { joinTip } from '#modules/tip/model/join-tip.ts';
import { openCaseFileFromTip } from '#modules/tip/model/open-case-file-from-tip.ts';
import { passToInvestigation } from '#modules/tip/model/pass-to-investigation.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { CARE_ACTS } from './care-acts.ts';
import { GUARDING_ACTS } from './guarding-acts.ts';
import { LAW_ACTS } from './law-acts.ts';
import { PARTNER_ACTS } from './partner-acts.ts';
import { TELL_ACTS } from './tell-acts.ts';

/** Every act there is, by name. Names last for ever: a device may send one years later. */
const ACTS: readonly AnyAct[] = [
  ...GUARDING_ACTS,
  addOrganisation,
  tieOrganisations,
  startProgramme,
  addPerson,
  placeHold,
  liftHold,
  ...CASE_FILE_ACTS,
  addTask,
  finishTask,
  letGoTask,
  reopenTask,
  putOffTask,
  passOnTask,
  settleClash,
  describeExploitation,
  describeAccusedPart,
  declareFigure,
  correctFigure,
  planRelease,
  releaseFigure,
  quoteEstimate,
  withdrawRelease,
  keepStatement,
  keepBoth,
  addOrganisationName,
  correctOrganisation,
  addKnownName,
  correctPerson,
  noteSafeContact,
  recordWish,
  openIdentity,
  writeIdentity,
  correctIdentity,
  relatePeople,
  relateNewPerson,
  correctRelation,
  passToInvestigation,
  recordTip,
  openCaseFileFromTip,
  joinTip,
  declineTip,
  markSpam,
  reportMissing,
  correctReport,
  markFound,
  addSighting,
  addLeg,
  correctLeg,
  reorderLegs,
  openInvestigation,
  correctInvestigation,
  closeInvestigation,
  addInvestigator,
  removeInvestigator,
  addActivity,
  correctActivity,
  addLead,
  moveLead,
  confirmGo,
  decideGo,
  recordEvidence,
  correctEvidence,
  handOver,
  acknowledgeTransfer,
  admitPerson,
  movePerson,
  dischargePerson,
  correctPlacement,
  setVisitRule,
  endVisitRule,
  planVisit,
  letVisitorIn,
  writeVisitRefusal,
  ...STAY_ACTS,
  ...FACILITY_ACTS,
  ...INCIDENT_ACTS,
  ...COMPLAINT_ACTS,
  ...SCHOOLING_ACTS,
  ...FOLLOW_UP_ACTS,
  ...RETURN_ACTS,
  ...FAMILY_WORK_ACTS,
  ...LIVELIHOOD_ACTS,
  ...OUTREACH_ACTS,
  planOperation,
  recordPastOperation,
  correctPlan,
  correctOperation,
  nameTeamMember,
  standDown,
  tickChecklist,
  authoriseDecoy,
  startOperation,
  recordEvent,
  undoEvent,
  correctEvent,
  endOperation,
  callOff,
  holdDebrief,
  recordRescued,
  correctRescued,
  recordArrest,
  nameAccused,
  correctArrest,
  recordCustodyStatus,
  ...PARTNER_ACTS,

  ...LAW_ACTS,
  ...CARE_ACTS,
  ...TELL_ACTS,
];

export const ACTS_BY_NAME: ReadonlyMap<string, AnyAct> = new Map(ACTS.map((act) => [act.name, act]));
