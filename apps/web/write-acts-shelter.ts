import { writeHouseLog } from '#modules/facility/model/keep-house-log.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import { takeInBelongings } from '#modules/placement/model/belonging-acts.ts';
import { planLeave } from '#modules/placement/model/leave-acts.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What those who keep a home write: its book, and what hangs on a stay. */
export const SHELTER_WRITE_ACTS: readonly WriteAct[] = [
  {
    key: 'admit',
    label: 'placement:write.admit',
    icon: 'home',
    roles: admitPerson.by,
    form: lazyPart(async () => ({ default: (await import('#modules/placement/web/admit.form.tsx')).AdmitForm })),
  },
  {
    key: 'house-log',
    label: 'placement:write.log',
    icon: 'log',
    roles: writeHouseLog.by,
    forRooms: ['w', 's', 't', 'u'],
    form: lazyPart(async () => ({ default: (await import('#modules/facility/web/write-log.form.tsx')).WriteLogForm })),
  },
  {
    key: 'leaving-wish',
    label: 'placement:write.wish',
    icon: 'exit',
    roles: sayLeavingWish.by,
    forRooms: ['w', 's', 't', 'p'],
    form: lazyPart(async () => ({
      default: (await import('#modules/placement/web/stay-write.form.tsx')).WriteWishForm,
    })),
  },
  {
    key: 'leave',
    label: 'placement:write.leave',
    icon: 'leave',
    roles: planLeave.by,
    forRooms: ['w', 's', 't', 'p', 'h'],
    form: lazyPart(async () => ({
      default: (await import('#modules/placement/web/stay-write.form.tsx')).WriteLeaveForm,
    })),
  },
  {
    key: 'things',
    label: 'placement:write.things',
    icon: 'evidence',
    roles: takeInBelongings.by,
    forRooms: ['w', 's', 'p'],
    form: lazyPart(async () => ({
      default: (await import('#modules/placement/web/stay-write.form.tsx')).WriteThingsForm,
    })),
  },
];
