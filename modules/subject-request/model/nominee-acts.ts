import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { isAdultAt } from '#kernel/age.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { birthOf } from '#modules/consent/model/consent-for.ts';
import { Person, Relation } from '#modules/person/model/person.ts';
import { Nominee, nomineeFacts } from './nominee.ts';
import { REQUEST_REFUSALS } from './subject-request-refusals.ts';

const WRITERS = ['case-manager'] as const;
const Named = nomineeFacts.omit({ ended: true, endedWords: true });

/**
 * She names somebody. There is one at a time: whom she names now takes the place of whom she named before. Nobody whom
 * she must be kept from can be named, for all that we hold of her would be theirs to ask for.
 */
export const nameNominee = defineAct({
  name: 'subject-request.name-nominee',
  input: z.strictObject({ nomineeId: AnyId, nominee: Named }),
  by: WRITERS,
  knows: ({ nominee: { personId } }) => ({
    person: mustKnow(Person, personId),
    before: allKnown(Nominee, { personId }),
    relations: allKnown(Relation, { personId }),
    back: allKnown(Relation, { otherId: personId }),
  }),
  decide({ nomineeId, nominee }, { person, before, relations, back }, { today }) {
    const { named, relatedId } = nominee;
    if (isSurelyBefore(day(today), named)) return refuse({ ...REQUEST_REFUSALS.notYet, fields: ['named'] });
    if (relatedId === person.id) return refuse(REQUEST_REFUSALS.nomineeIsSelf);
    const unsafe = [...relations, ...back].some(
      (one) => one.safeToContact === 'no' && (one.personId === relatedId || one.otherId === relatedId),
    );
    if (relatedId !== null && unsafe) return refuse(REQUEST_REFUSALS.nomineeNotSafe);
    const birth = birthOf(person);
    if (birth && isAdultAt(birth, named) === 'child') return refuse(REQUEST_REFUSALS.childNamesNobody);
    return accept(
      added(Nominee, { id: nomineeId, scopeId: person.scopeId }, { ...nominee, ended: null, endedWords: null }),
      ...before.filter(({ ended }) => ended === null).map(({ id }) => changed(Nominee, id, { ended: named })),
    );
  },
});

/** She takes it back, or they do not want it any more. Nobody asks why. */
export const endNomination = defineAct({
  name: 'subject-request.end-nomination',
  input: z.strictObject({
    nomineeId: AnyId,
    ended: Dated,
    endedWords: z.string().trim().min(1).max(1000).nullable(),
  }),
  by: WRITERS,
  knows: ({ nomineeId }) => ({ nominee: mustKnow(Nominee, nomineeId) }),
  decide({ nomineeId, ended, endedWords }, { nominee }, { today }) {
    if (nominee.ended !== null) return refuse(REQUEST_REFUSALS.nominationOver);
    if (isSurelyBefore(day(today), ended)) return refuse({ ...REQUEST_REFUSALS.notYet, fields: ['ended'] });
    if (isSurelyBefore(ended, nominee.named)) return refuse(REQUEST_REFUSALS.endedBeforeNamed);
    return accept(changed(Nominee, nomineeId, { ended, endedWords }));
  },
});
