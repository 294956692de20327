import { lazy } from 'react';
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
];
