import { openGlass } from '#modules/break-glass/model/open-glass.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { assignOwner } from '#modules/case-file/model/assign-owner.ts';
import { changeStage } from '#modules/case-file/model/change-stage.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { shareWithPartner } from '#modules/case-file/model/share-with-partner.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { describeAccusedPart } from '#modules/exploitation/model/describe-accused-part.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { planOperation } from '#modules/operation/model/plan-operation.ts';
import { declareConflict } from '#modules/protection/model/declare-conflict.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';
import { CARE_ACTS } from './care-acts.ts';
import { GIFT_WRITE_ACTS } from './gift-write-acts.ts';
import { HEARING_WRITE_ACTS } from './hearing-write-acts.ts';
import { LAW_ACTS } from './law-acts.ts';
import { OUTREACH_WRITE_ACTS } from './outreach-write-acts.ts';
import { RESTORE_ACTS, SCHOOLING_ACTS } from './restore-acts.ts';
import { SHELTER_WRITE_ACTS } from './write-acts-shelter.ts';

/** What can be written, in the order it is offered: most used first. A form is fetched when it is opened. */
export const WRITE_ACTS: readonly WriteAct[] = [
  {
    key: 'entry',
    label: 'case-file:write.entry',
    icon: 'correct',
    roles: writeEntry.by,
    forRooms: ['c', 't'],
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/write-entry.form.tsx')).WriteEntryForm,
    })),
  },
  ...HEARING_WRITE_ACTS,
  {
    key: 'stage',
    label: 'case-file:write.stage',
    icon: 'next',
    roles: changeStage.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/change-stage.form.tsx')).ChangeStageForm,
    })),
  },
  {
    key: 'participant',
    label: 'case-file:write.participant',
    icon: 'person',
    roles: addParticipant.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/add-participant.form.tsx')).AddParticipantForm,
    })),
  },
  {
    key: 'own-view',
    label: 'case-file:write.ownView',
    icon: 'own-view',
    roles: correctCaseFile.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({ default: (await import('#modules/case-file/web/own-view.form.tsx')).OwnViewForm })),
  },
  {
    key: 'task',
    label: 'task:write',
    icon: 'today',
    roles: 'everyone',
    form: lazyPart(async () => ({ default: (await import('#modules/task/web/add-task.form.tsx')).AddTaskForm })),
  },
  {
    key: 'tip',
    label: 'tip:write',
    icon: 'inbox',
    roles: recordTip.by,
    form: lazyPart(async () => ({ default: (await import('#modules/tip/web/record-tip.form.tsx')).RecordTipForm })),
  },
  {
    key: 'referral',
    label: 'referral:write',
    icon: 'partner',
    roles: recordReferral.by,
    form: lazyPart(async () => ({ default: (await import('./inbox/record-referral.form.tsx')).RecordReferralForm })),
  },
  {
    key: 'plan-operation',
    label: 'operation:write.plan',
    icon: 'operation',
    roles: planOperation.by,
    forRooms: ['t', 'o', 'n'],
    form: lazyPart(async () => ({
      default: (await import('#modules/operation/web/plan-operation.form.tsx')).PlanOperationForm,
    })),
  },
  {
    key: 'past-operation',
    label: 'operation:write.past',
    icon: 'operations',
    roles: planOperation.by,
    forRooms: ['o'],
    form: lazyPart(async () => ({
      default: (await import('#modules/operation/web/record-past-operation.form.tsx')).RecordPastOperationForm,
    })),
  },
  {
    key: 'follow-up',
    label: 'follow-up:write.record',
    icon: 'phone',
    roles: recordFollowUp.by,
    form: lazyPart(async () => ({
      default: (await import('#modules/follow-up/web/write-follow-up.form.tsx')).WriteFollowUpForm,
    })),
  },
  ...SHELTER_WRITE_ACTS,
  {
    key: 'health',
    label: 'health:write.encounter',
    icon: 'health',
    roles: recordEncounter.by,
    form: lazyPart(async () => ({
      default: (await import('#modules/health/web/record-encounter.form.tsx')).RecordEncounterForm,
    })),
  },
  {
    key: 'service',
    label: 'service:write.service',
    icon: 'heart',
    roles: writeService.by,
    form: lazyPart(async () => ({
      default: (await import('#modules/service/web/write-service.form.tsx')).WriteServiceForm,
    })),
  },
  ...SCHOOLING_ACTS,
  {
    key: 'plan-follow-up',
    label: 'follow-up:write.plan',
    icon: 'next-date',
    roles: planFollowUp.by,
    forRooms: ['t', 'c', 'p', 'w'],
    form: lazyPart(async () => ({
      default: (await import('#modules/follow-up/web/plan-follow-up.form.tsx')).PlanFollowUpForm,
    })),
  },
  {
    key: 'share',
    label: 'case-file:write.share',
    icon: 'team',
    roles: addTeamMember.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({ default: (await import('#modules/case-file/web/share.form.tsx')).ShareForm })),
  },
  {
    key: 'hand-over',
    label: 'referral:handOver',
    icon: 'partner',
    roles: prepareOutReferral.by,
    forRooms: ['c', 'pa'],
    form: lazyPart(async () => ({
      default: (await import('#modules/referral/web/prepare-out-referral.form.tsx')).PrepareOutReferralForm,
    })),
  },
  {
    key: 'share-with-partner',
    label: 'case-file:write.partner',
    icon: 'partner',
    roles: shareWithPartner.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/share-with-partner.form.tsx')).ShareWithPartnerForm,
    })),
  },
  {
    key: 'owner',
    label: 'case-file:write.owner',
    icon: 'through-someone',
    roles: assignOwner.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/assign-owner.form.tsx')).AssignOwnerForm,
    })),
  },
  {
    key: 'correct-file',
    label: 'case-file:write.correct',
    icon: 'settings',
    roles: correctCaseFile.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/correct-case-file.form.tsx')).CorrectCaseFileForm,
    })),
  },
  {
    key: 'close-file',
    label: 'case-file:write.close',
    icon: 'end',
    roles: closeCaseFile.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/case-file/web/close-case-file.form.tsx')).CloseCaseFileForm,
    })),
  },
  {
    key: 'report-missing',
    label: 'missing-person:list.report',
    icon: 'missing',
    roles: reportMissing.by,
    forRooms: ['m', 'c'],
    form: lazyPart(async () => ({
      default: (await import('#modules/missing-person/web/report-missing.form.tsx')).ReportMissingForm,
    })),
  },
  {
    key: 'open-investigation',
    label: 'investigation:list.open',
    icon: 'investigations',
    roles: openInvestigation.by,
    forRooms: ['n', 'c'],
    form: lazyPart(async () => ({
      default: (await import('#modules/investigation/web/open-investigation.form.tsx')).OpenInvestigationForm,
    })),
  },
  {
    key: 'record-evidence',
    label: 'evidence:record.title',
    icon: 'evidence',
    roles: recordEvidence.by,
    forRooms: ['v', 'n', 'o', 'c'],
    form: lazyPart(async () => ({
      default: (await import('#modules/evidence/web/record-evidence.form.tsx')).RecordEvidenceForm,
    })),
  },
  {
    key: 'describe-exploitation',
    label: 'exploitation:write.profile',
    icon: 'write',
    roles: describeExploitation.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/exploitation/web/describe-exploitation.form.tsx')).DescribeExploitationForm,
    })),
  },
  {
    key: 'describe-accused-part',
    label: 'exploitation:write.part',
    icon: 'write',
    roles: describeAccusedPart.by,
    forRooms: ['c'],
    needs: 'caseFileId',
    form: lazyPart(async () => ({
      default: (await import('#modules/exploitation/web/describe-accused-part.form.tsx')).DescribeAccusedPartForm,
    })),
  },
  ...CARE_ACTS,
  ...LAW_ACTS,
  ...RESTORE_ACTS,
  {
    key: 'declare-conflict',
    label: 'protection:declare.title',
    icon: 'people',
    roles: declareConflict.by,
    forRooms: ['p'],
    needs: 'personId',
    form: lazyPart(async () => ({
      default: (await import('#modules/protection/web/declare-conflict.form.tsx')).DeclareConflictForm,
    })),
  },
  {
    key: 'break-glass',
    label: 'break-glass:open.title',
    icon: 'attention',
    roles: openGlass.by,
    form: lazyPart(async () => ({
      default: (await import('#modules/break-glass/web/open-glass.form.tsx')).OpenGlassForm,
    })),
  },
  ...OUTREACH_WRITE_ACTS,
  ...GIFT_WRITE_ACTS,
];
