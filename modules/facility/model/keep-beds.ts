import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Bed } from './bed.ts';
import { BedUse } from './bed-use.ts';
import { FACILITY_REFUSALS } from './facility-refusals.ts';

const Name = z.string().trim().min(1).max(40);

/** Writes down the beds of a room. Two beds of one name in one room would be one bed with two people in it. */
export const addBeds = defineAct({
  name: 'facility.add-beds',
  input: z.strictObject({
    homeId: AnyId,
    room: Name,
    beds: z
      .array(z.strictObject({ bedId: AnyId, name: Name }))
      .min(1)
      .max(40),
  }),
  by: ['shelter-warden'],
  knows: ({ homeId }) => ({ home: mustKnow(Organisation, homeId), there: allKnown(Bed, { homeId }) }),
  decide({ homeId, room, beds }, { home, there }) {
    if (home.kind !== 'home') return refuse(FACILITY_REFUSALS.notAHome);
    const names = [
      ...there.filter((bed) => bed.gone === null && bed.room === room).map((bed) => bed.name),
      ...beds.map((bed) => bed.name),
    ];
    if (new Set(names).size < names.length) return refuse(FACILITY_REFUSALS.bedKnown);
    const open = { closedSince: null, closedUntil: null, closedWhy: null, gone: null };
    return accept(
      ...beds.map((bed) => added(Bed, { id: bed.bedId, scopeId: homeId }, { homeId, room, name: bed.name, ...open })),
    );
  },
});

/** Takes a bed out of use for a while. Whoever sleeps in it is given another first: nobody is left without a bed. */
export const closeBed = defineAct({
  name: 'facility.close-bed',
  input: z.strictObject({
    bedId: AnyId,
    closedUntil: CalendarDay.nullable(),
    closedWhy: z.string().trim().min(1).max(200),
  }),
  by: ['shelter-warden'],
  knows: ({ bedId }) => ({ bed: mustKnow(Bed, bedId), used: mayKnow(BedUse, { bedId, untilAt: null }) }),
  decide({ closedUntil, closedWhy }, { bed, used }, { today }) {
    if (bed.gone !== null) return refuse(FACILITY_REFUSALS.bedGone);
    if (used) return refuse(FACILITY_REFUSALS.bedInUse);
    if (closedUntil !== null && closedUntil < today) return refuse(FACILITY_REFUSALS.notInPast);
    return accept(changed(Bed, bed.id, { closedSince: today, closedUntil, closedWhy }));
  },
});

export const openBed = defineAct({
  name: 'facility.open-bed',
  input: z.strictObject({ bedId: AnyId }),
  by: ['shelter-warden'],
  knows: ({ bedId }) => ({ bed: mustKnow(Bed, bedId) }),
  decide(_input, { bed }) {
    if (bed.gone !== null) return refuse(FACILITY_REFUSALS.bedGone);
    return accept(changed(Bed, bed.id, { closedSince: null, closedUntil: null, closedWhy: null }));
  },
});

/** The bed is not there any more. Who slept in it stays readable. */
export const removeBed = defineAct({
  name: 'facility.remove-bed',
  input: z.strictObject({ bedId: AnyId }),
  by: ['shelter-warden'],
  knows: ({ bedId }) => ({ bed: mustKnow(Bed, bedId), used: mayKnow(BedUse, { bedId, untilAt: null }) }),
  decide(_input, { bed, used }, { today }) {
    if (bed.gone !== null) return refuse(FACILITY_REFUSALS.bedGone);
    return used ? refuse(FACILITY_REFUSALS.bedInUse) : accept(changed(Bed, bed.id, { gone: today }));
  },
});
