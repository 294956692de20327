import { z } from 'zod';
import { allKnown, defineAct } from '#kernel/act.ts';
import { accept, added, changed } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Reader } from '#kernel/reader.ts';
import { defineRecord } from '#kernel/record.ts';
import { INDIAN_STATES } from './indian-states.ts';

const facts = z.strictObject({ states: z.array(z.enum(INDIAN_STATES)).max(INDIAN_STATES.length) });

/** The states in which the organisation works. One record each. */
export const ClockPlace = defineRecord({ kind: 'clock-place', compartment: 'directory', facts });

/** Says in which states the organisation works: a rule of another state does not run here. */
export const setPlace = defineAct({
  name: 'clock.set-place',
  input: z.strictObject({ placeId: AnyId, place: ClockPlace.facts }),
  by: ['director'],
  knows: () => ({ before: allKnown(ClockPlace, {}) }),
  decide({ placeId, place }, { before: [before] }, { actor }) {
    const states = [...new Set(place.states)].toSorted();
    if (before) return accept(changed(ClockPlace, before.id, { states }));
    return accept(added(ClockPlace, { id: placeId, scopeId: actor.organisationId }, { states }));
  },
});

/** Empty while nobody has said it: then a state’s own rule is for a lawyer to look at. */
export function statesIn(reader: Reader): readonly string[] {
  return reader.all(ClockPlace)[0]?.states ?? [];
}
