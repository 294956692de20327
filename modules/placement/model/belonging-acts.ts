import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { BELONGING_KINDS, Belonging, type BelongingFacts, belongingState, HANDS } from './belonging.ts';
import { Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';

const KEEPERS = ['case-manager', 'shelter-warden'] as const;

/** Writes down what came in with her, thing by thing, and what is kept for her. */
export const takeInBelongings = defineAct({
  name: 'placement.take-in-belongings',
  input: z.strictObject({
    placementId: AnyId,
    came: CalendarDay,
    things: z
      .array(
        z.strictObject({
          belongingId: AnyId,
          kind: z.enum(BELONGING_KINDS),
          what: z.string().trim().min(1).max(200),
          kept: z.boolean(),
        }),
      )
      .min(1)
      .max(40),
  }),
  by: KEEPERS,
  knows: ({ placementId }) => ({ placement: mustKnow(Placement, placementId) }),
  decide({ came, things }, { placement }, { today }) {
    if (placement.discharged) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (came > today) return refuse({ ...PLACEMENT_REFUSALS.notYet, fields: ['came'], values: { today } });
    const { id: placementId, personId, scopeId } = placement;
    const open = { givenAt: null, givenBy: null, givenTo: null, receivedAt: null, receivedHow: null, witness: null };
    return accept(
      ...things.map(({ belongingId, ...thing }) =>
        added(Belonging, { id: belongingId, scopeId }, { personId, placementId, came, ...thing, ...open }),
      ),
    );
  },
});

/** First acknowledgement: I gave these out, to her or to whom she named. It is also possible after she has left. */
export const giveBackBelongings = defineAct({
  name: 'placement.give-back-belongings',
  input: z.strictObject({
    placementId: AnyId,
    belongingIds: z.array(AnyId).min(1).max(40),
    givenTo: z.string().trim().min(1).max(200),
  }),
  by: KEEPERS,
  knows: ({ placementId }) => ({
    placement: mustKnow(Placement, placementId),
    there: allKnown(Belonging, { placementId }),
  }),
  decide({ belongingIds, givenTo }, { there }, { now, actor }) {
    const asked = pick(there, belongingIds);
    if (!asked) return refuse(PLACEMENT_REFUSALS.thingNotHere);
    if (asked.some((one) => belongingState(one) !== 'kept')) return refuse(PLACEMENT_REFUSALS.thingNotKept);
    return accept(...asked.map(({ id }) => changed(Belonging, id, { givenAt: now, givenBy: actor.staffId, givenTo })));
  },
});

/**
 * Second acknowledgement: received. Signed or with a thumb, the paper speaks for her; where she only said so, another
 * colleague than the giver has heard it.
 */
export const acknowledgeBelongings = defineAct({
  name: 'placement.acknowledge-belongings',
  input: z.strictObject({ placementId: AnyId, belongingIds: z.array(AnyId).min(1).max(40), how: z.enum(HANDS) }),
  by: KEEPERS,
  knows: ({ placementId }) => ({
    placement: mustKnow(Placement, placementId),
    there: allKnown(Belonging, { placementId }),
  }),
  decide({ belongingIds, how }, { there }, { now, actor }) {
    const asked = pick(there, belongingIds);
    if (!asked) return refuse(PLACEMENT_REFUSALS.thingNotHere);
    if (asked.some((one) => belongingState(one) !== 'given')) return refuse(PLACEMENT_REFUSALS.thingNotGiven);
    const alone = asked.some(({ givenBy }) => givenBy === actor.staffId);
    if (how === 'said-so' && alone) return refuse(PLACEMENT_REFUSALS.thingByTwo);
    const facts = { receivedAt: now, receivedHow: how, witness: actor.staffId };
    return accept(...asked.map(({ id }) => changed(Belonging, id, facts)));
  },
});

/** It was with her and is now kept for her, or the other way. */
export const keepBelonging = defineAct({
  name: 'placement.keep-belonging',
  input: z.strictObject({ belongingId: AnyId, kept: z.boolean() }),
  by: KEEPERS,
  knows: ({ belongingId }) => ({ belonging: mustKnow(Belonging, belongingId) }),
  decide({ kept }, { belonging }) {
    const isHere = belonging.givenAt === null;
    // What was kept goes back by two acknowledgements, never by a tick.
    if (!isHere || !kept || belonging.kept) return refuse(PLACEMENT_REFUSALS.thingNotHere);
    return accept(changed(Belonging, belonging.id, { kept }));
  },
});

function pick(there: readonly Stored<BelongingFacts>[], ids: readonly string[]) {
  const found = there.filter(({ id }) => ids.includes(id));
  return found.length === new Set(ids).size ? found : null;
}
