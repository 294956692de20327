import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { PERSON_KEEPERS } from './correct-person.ts';
import { KnownName, Person } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/**
 * Adds another name a person is known by.
 *
 * A name a story was published under stands apart: it may never be one she is called by, and where the only name we
 * hold is the published one, the name used stays empty or the same until somebody learns another.
 */
export const addKnownName = defineAct({
  name: 'person.add-known-name',
  input: z.strictObject({ knownNameId: AnyId, knownName: KnownName.facts }),
  by: PERSON_KEEPERS,
  knows: ({ knownName }) => ({
    person: mustKnow(Person, knownName.personId),
    names: allKnown(KnownName, { personId: knownName.personId }),
  }),
  decide({ knownNameId, knownName }, { person, names }) {
    const isSame = (value: string) => value.toLocaleLowerCase() === knownName.value.toLocaleLowerCase();
    const same = names.filter((name) => isSame(name.value));
    if (same.some((name) => name.kind === knownName.kind && name.usedIn === knownName.usedIn))
      return refuse(PERSON_REFUSALS.nameKnown);
    if (same.some((name) => (name.kind === 'published') !== (knownName.kind === 'published')))
      return refuse(PERSON_REFUSALS.pseudonymIsName);
    return accept(added(KnownName, { id: knownNameId, scopeId: person.scopeId }, knownName));
  },
});
