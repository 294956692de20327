import { lazy } from 'react';
import { planOperation } from '#modules/operation/model/plan-operation.ts';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { askSchool } from '#modules/schooling/model/ask-school.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What can be written, in the order it is offered: most used first. A form is fetched when it is opened. */
export const WRITE_ACTS: readonly WriteAct[] = [
  {
    key: 'tip',
    label: 'tip:write',
    icon: 'inbox',
    roles: recordTip.by,
    form: lazy(async () => ({ default: (await import('#modules/tip/web/record-tip.form.tsx')).RecordTipForm })),
  },
  {
    key: 'referral',
    label: 'referral:write',
    icon: 'partner',
    roles: recordReferral.by,
    form: lazy(async () => ({ default: (await import('#modules/referral/web/record-referral.form.tsx')).RecordReferralForm })),
  },
  {
    key: 'plan-operation',
    label: 'operation:write.plan',
    icon: 'operation',
    roles: planOperation.by,
    forRooms: ['t', 'o', 'n'],
    form: lazy(async () => ({ default: (await import('#modules/operation/web/plan-operation.form.tsx')).PlanOperationForm })),
  },
  {
    key: 'past-operation',
    label: 'operation:write.past',
    icon: 'operations',
    roles: planOperation.by,
    forRooms: ['o'],
    form: lazy(async () => ({ default: (await import('#modules/operation/web/record-past-operation.form.tsx')).RecordPastOperationForm })),
  },
  {
    key: 'follow-up',
    label: 'follow-up:write.record',
    icon: 'phone',
    roles: recordFollowUp.by,
    form: lazy(async () => ({ default: (await import('#modules/follow-up/web/write-follow-up.form.tsx')).WriteFollowUpForm })),
  },
  {
    key: 'admit',
    label: 'placement:write.admit',
    icon: 'home',
    roles: admitPerson.by,
    form: lazy(async () => ({ default: (await import('#modules/placement/web/admit.form.tsx')).AdmitForm })),
  },
  {
    key: 'health',
    label: 'health:write.encounter',
    icon: 'health',
    roles: recordEncounter.by,
    form: lazy(async () => ({ default: (await import('#modules/health/web/record-encounter.form.tsx')).RecordEncounterForm })),
  },
  {
    key: 'service',
    label: 'service:write.service',
    icon: 'heart',
    roles: writeService.by,
    form: lazy(async () => ({ default: (await import('#modules/service/web/write-service.form.tsx')).WriteServiceForm })),
  },
  {
    key: 'schooling',
    label: 'schooling:write',
    icon: 'school',
    roles: writeSchooling.by,
    forRooms: ['t', 'h', 'c', 'p'],
    form: lazy(async () => ({ default: (await import('#modules/schooling/web/write-schooling.form.tsx')).WriteSchoolingForm })),
  },
  {
    key: 'ask-school',
    label: 'schooling:ask',
    icon: 'schooling',
    roles: askSchool.by,
    forRooms: ['h', 'c', 'p'],
    form: lazy(async () => ({ default: (await import('#modules/schooling/web/ask-school.form.tsx')).AskSchoolForm })),
  },
  {
    key: 'plan-follow-up',
    label: 'follow-up:write.plan',
    icon: 'next-date',
    roles: planFollowUp.by,
    forRooms: ['t', 'c', 'p', 'w'],
    form: lazy(async () => ({ default: (await import('#modules/follow-up/web/plan-follow-up.form.tsx')).PlanFollowUpForm })),
  },
];
