import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { PERSON_KEEPERS } from './correct-person.ts';
import { NewPerson, personMet } from './new-person.ts';
import { Person, Relation, relationFacts } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/** Says what one person is to another, and whether the other may be contacted without harm. */
export const relatePeople = defineAct({
  name: 'person.relate-people',
  input: z.strictObject({ relationId: AnyId, relation: Relation.facts }),
  by: PERSON_KEEPERS,
  knows: ({ relation: { personId, otherId } }) => ({
    person: mustKnow(Person, personId),
    other: mustKnow(Person, otherId),
    relations: allKnown(Relation, { personId, otherId }),
  }),
  decide({ relationId, relation }, { person, other, relations }) {
    if (person.id === other.id) return refuse(PERSON_REFUSALS.relatedToSelf);
    if (relations.some((one) => one.kind === relation.kind)) return refuse(PERSON_REFUSALS.alreadyRelated);
    return accept(added(Relation, { id: relationId, scopeId: person.scopeId }, relation));
  },
});

/** Says what somebody we did not know yet is to a person: the two are written in one act, or neither. */
export const relateNewPerson = defineAct({
  name: 'person.relate-new-person',
  input: z.strictObject({ relationId: AnyId, relation: Relation.facts, other: NewPerson }),
  by: PERSON_KEEPERS,
  knows: ({ relation: { personId } }) => ({ person: mustKnow(Person, personId) }),
  decide({ relationId, relation, other }, { person }, asking) {
    if (relation.otherId !== other.personId) return refuse(PERSON_REFUSALS.relatedToOther);
    if (other.personId === person.id) return refuse(PERSON_REFUSALS.relatedToSelf);
    return accept(...personMet(other, asking), added(Relation, { id: relationId, scopeId: person.scopeId }, relation));
  },
});

const { safeToContact, occupation, note } = relationFacts.shape;

/** Corrects a relation: above all whether contact is safe, which can change in a day. */
export const correctRelation = defineAct({
  name: 'person.correct-relation',
  input: z.strictObject({
    relationId: AnyId,
    changes: z.strictObject({
      safeToContact: safeToContact.exactOptional(),
      occupation: occupation.exactOptional(),
      note: note.exactOptional(),
    }),
  }),
  by: PERSON_KEEPERS,
  merges: true,
  knows: ({ relationId }) => ({ relation: mustKnow(Relation, relationId) }),
  decide({ relationId, changes }) {
    if (Object.keys(changes).length === 0) return refuse(PERSON_REFUSALS.nothingChanged);
    return accept(changed(Relation, relationId, changes));
  },
});
