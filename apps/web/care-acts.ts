import { recordPregnancy } from '#modules/health/model/pregnancy-acts.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What is written for somebody's healing, where no page asks for it. */
export const CARE_ACTS: readonly WriteAct[] = [
  {
    key: 'pregnancy',
    label: 'health:write.pregnancy',
    icon: 'heart',
    roles: recordPregnancy.by,
    forRooms: ['p'],
    form: lazyPart(async () => ({ default: (await import('#modules/health/web/pregnancy.form.tsx')).PregnancyForm })),
  },
];
