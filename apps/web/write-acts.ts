import { lazy } from 'react';
import { planOperation } from '#modules/operation/model/plan-operation.ts';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
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
];
