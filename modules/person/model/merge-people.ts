import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person, type PersonFacts, Relation } from './person.ts';
import { isLive, MergeWords, PersonMerge, type PersonMergeFacts } from './person-merge.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/** Who keeps both files asks; a director, who can look at both, says yes: a wrong merge shows one woman's life in another's file. */
const BY = ['case-manager'] as const;
const SECOND = ['director'] as const;

/** What the database finds: whether both are somewhere at this moment. */
export type MergeKnown = { bothStay: boolean };

/**
 * Two records are one person: `personId` from now on answers "merged into" `intoId`. Nothing is copied and nothing is
 * moved, so that nobody comes to see what she could not see before, and so that it can be undone.
 */
export const mergePeople = defineAct({
  name: 'person.merge-people',
  input: z.strictObject({
    mergeId: AnyId,
    staysMergeId: AnyId,
    personId: AnyId,
    intoId: AnyId,
    reason: MergeWords,
  }),
  by: BY,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ personId, intoId }) => ({
    person: mustKnow(Person, personId),
    into: mustKnow(Person, intoId),
    merges: allKnown(PersonMerge, { personId }),
    intoMerges: allKnown(PersonMerge, { personId: intoId }),
    related: allKnown(Relation, { personId, otherId: intoId }),
    relatedBack: allKnown(Relation, { personId: intoId, otherId: personId }),
  }),
  secondPerson: {
    by: SECOND,
    tells: (_input, { person, into }) => tells('merge-people', person, into),
  },
  decide({ mergeId, staysMergeId, reason }, known, { now }) {
    const { bothStay } = known as typeof known & MergeKnown; // looked up by the server's half of this act
    const { person, into } = known;
    const related = [...known.related, ...known.relatedBack];
    const no = whyNotMerge(person, into, known.merges, known.intoMerges, related.length > 0, bothStay);
    if (no) return refuse(no);
    const half = (of: Stored<PersonFacts>, other: Stored<PersonFacts>, stays: boolean) => ({
      personId: of.id,
      otherId: other.id,
      otherCode: other.displayCode,
      stays,
      reason,
      mergedAt: now,
      undoneAt: null,
      undoneWords: null,
    });
    return accept(
      added(PersonMerge, { id: mergeId, scopeId: person.scopeId }, half(person, into, false)),
      added(PersonMerge, { id: staysMergeId, scopeId: into.scopeId }, half(into, person, true)),
    );
  },
});

type Halves = readonly PersonMergeFacts[];

function whyNotMerge(
  person: Stored<PersonFacts>,
  into: Stored<PersonFacts>,
  merges: Halves,
  intoMerges: Halves,
  areRelated: boolean,
  bothStay: boolean,
): Refusal | null {
  if (person.id === into.id) return PERSON_REFUSALS.mergedWithSelf;
  const gone = [...merges, ...intoMerges].find((one) => isLive(one) && !one.stays);
  if (gone) return { ...PERSON_REFUSALS.mergedAlready, values: { code: gone.otherCode } };
  if (merges.some((one) => isLive(one) && one.stays)) return PERSON_REFUSALS.standsForAnother;
  if (areRelated) return PERSON_REFUSALS.relatedToEachOther;
  return bothStay ? PERSON_REFUSALS.bothStay : null;
}

/** They were two people after all. What each had before stands as it stood; what was written meanwhile stays where it was written. */
export const partPeople = defineAct({
  name: 'person.part-people',
  input: z.strictObject({ personId: AnyId, intoId: AnyId, undoneWords: MergeWords }),
  by: BY,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ personId, intoId }) => ({
    person: mustKnow(Person, personId),
    into: mustKnow(Person, intoId),
    halves: allKnown(PersonMerge, { personId, otherId: intoId }),
    otherHalves: allKnown(PersonMerge, { personId: intoId, otherId: personId }),
  }),
  secondPerson: {
    by: SECOND,
    tells: (_input, { person, into }) => tells('part-people', person, into),
  },
  decide({ undoneWords }, { halves, otherHalves }, { now }) {
    const live = [...halves, ...otherHalves].filter(isLive);
    if (live.length !== 2) return refuse(PERSON_REFUSALS.notMerged);
    return accept(...live.map(({ id }) => changed(PersonMerge, id, { undoneAt: now, undoneWords })));
  },
});

function tells(what: 'merge-people' | 'part-people', person: PersonFacts, into: PersonFacts) {
  return { key: `approval:tells.${what}`, values: { code: person.displayCode, into: into.displayCode } };
}
