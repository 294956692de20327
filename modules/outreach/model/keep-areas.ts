import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, accessGiven, added, changed, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { reachInOwn } from '#kernel/reach.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import {
  DropInCentre,
  type DropInCentreFacts,
  dropInCentreFacts,
  OutreachArea,
  outreachAreaFacts,
} from './outreach-area.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

/** Who says where outreach goes: those who write in the directory. */
export const AREA_KEEPERS = ['case-manager', 'director', 'administrator'] as const;

/** A device that was written before this was asked sends none. */
const NewArea = outreachAreaFacts.extend({ lgdDistrict: outreachAreaFacts.shape.lgdDistrict.default(null) });

/** A part of town that our workers go to from now on, or have gone to. */
export const addArea = defineAct({
  name: 'outreach.add-area',
  input: z.strictObject({ areaId: AnyId, area: NewArea }),
  by: AREA_KEEPERS,
  knows: () => ({}),
  decide({ areaId, area }, _known, { today }) {
    if (area.workedSince && isSurelyBefore(day(today), area.workedSince)) return refuse(OUTREACH_REFUSALS.notYet);
    return accept(scopeOpened(OutreachArea, areaId), added(OutreachArea, { id: areaId }, area));
  },
});

export const correctArea = defineAct({
  name: 'outreach.correct-area',
  input: z.strictObject({
    areaId: AnyId,
    changes: z.strictObject({
      name: outreachAreaFacts.shape.name.exactOptional(),
      city: outreachAreaFacts.shape.city.exactOptional(),
      lgdDistrict: outreachAreaFacts.shape.lgdDistrict.exactOptional(),
      workedSince: outreachAreaFacts.shape.workedSince.exactOptional(),
      workedUntil: outreachAreaFacts.shape.workedUntil.exactOptional(),
      note: outreachAreaFacts.shape.note.exactOptional(),
    }),
  }),
  by: AREA_KEEPERS,
  merges: true,
  knows: ({ areaId }) => ({ area: mustKnow(OutreachArea, areaId) }),
  decide({ areaId, changes }) {
    if (Object.keys(changes).length === 0) return refuse(OUTREACH_REFUSALS.nothingChanged);
    return accept(changed(OutreachArea, areaId, changes));
  },
});

/** A colleague works in this area: she sees its rounds, and those of its women who said that she may. */
export const letIntoArea = defineAct({
  name: 'outreach.let-into-area',
  input: z.strictObject({ areaId: AnyId, staffId: AnyId, reason: z.string().trim().min(1).max(300) }),
  by: AREA_KEEPERS,
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ areaId, staffId }) => ({
    area: mustKnow(OutreachArea, areaId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ areaId, staffId, reason }, { area, colleague }) {
    if (area.workedUntil !== null) return refuse(OUTREACH_REFUSALS.areaOver);
    const wrong = refuseColleague(colleague);
    return wrong ? refuse(wrong) : accept(accessGiven(areaId, staffId, reason));
  },
});

/** A colleague who has left, or whose roles reach nothing of outreach, is not let in: it would look like a door and be none. */
export function refuseColleague({
  leftOn,
  roles,
}: {
  leftOn: string | null;
  roles: readonly string[];
}): Refusal | null {
  if (leftOn !== null) return OUTREACH_REFUSALS.colleagueLeft;
  const reads = reachInOwn(roles as Parameters<typeof reachInOwn>[0]).reads;
  return reads.includes('outreach') ? null : OUTREACH_REFUSALS.reachesNothing;
}

/** A door is open: from when, for what, at which hours. */
export const openCentre = defineAct({
  name: 'outreach.open-centre',
  input: z.strictObject({ centreId: AnyId, centre: dropInCentreFacts.omit({ closed: true }) }),
  by: AREA_KEEPERS,
  knows: ({ centre }) => ({ area: mustKnow(OutreachArea, centre.areaId) }),
  decide({ centreId, centre }, { area }, { today }) {
    if (isSurelyBefore(day(today), centre.opened)) return refuse(OUTREACH_REFUSALS.notYet);
    return accept(added(DropInCentre, { id: centreId, scopeId: area.id }, { ...centre, closed: null }));
  },
});

const { areaId: _area, closed: _closed, ...keepable } = dropInCentreFacts.shape;

/** Other hours, another purpose, a better word. */
export const correctCentre = defineAct({
  name: 'outreach.correct-centre',
  input: z.strictObject({
    centreId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: z.strictObject(keepable).partial() as z.ZodType<Partial<DropInCentreFacts>>,
  }),
  by: AREA_KEEPERS,
  merges: true,
  knows: ({ centreId }) => ({ centre: mustKnow(DropInCentre, centreId) }),
  decide({ centreId, changes }) {
    if (Object.keys(changes).length === 0) return refuse(OUTREACH_REFUSALS.nothingChanged);
    return accept(changed(DropInCentre, centreId, changes));
  },
});

export const closeCentre = defineAct({
  name: 'outreach.close-centre',
  input: z.strictObject({ centreId: AnyId, closed: Dated }),
  by: AREA_KEEPERS,
  knows: ({ centreId }) => ({ centre: mustKnow(DropInCentre, centreId) }),
  decide({ centreId, closed }, { centre }, { today }) {
    if (centre.closed !== null) return refuse(OUTREACH_REFUSALS.centreClosed);
    if (isSurelyBefore(closed, centre.opened)) return refuse(OUTREACH_REFUSALS.closedBeforeOpened);
    if (isSurelyBefore(day(today), closed)) return refuse(OUTREACH_REFUSALS.notYet);
    return accept(changed(DropInCentre, centreId, { closed }));
  },
});
