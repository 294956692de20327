import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { type Added, accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';
import { PERSON_KEEPERS } from './correct-person.ts';
import { Person, type PersonFacts } from './person.ts';
import { isLive, PersonMerge } from './person-merge.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

const Why = z.string().trim().min(1).max(1000);

const facts = z.strictObject({
  personId: AnyId,
  otherId: AnyId,
  /** Whoever may not see the other still knows of which code to speak. */
  otherCode: z.string().regex(/^[A-Z]+-[0-9]{3}$/),
  why: Why,
  notedAt: Moment,
  /** When somebody found out that they are two people. That they are one is said by a merge, and by two. */
  partedAt: Moment.nullable(),
  partedWords: Why.nullable(),
});

/** Two records may be one human being. It lies with the one that was written later; nothing is joined by it. */
export const MaybeSame = defineRecord({
  kind: 'maybe-same',
  compartment: 'person',
  facts,
  moments: ['notedAt', 'partedAt'],
  holds: ({ personId, otherId, partedAt, partedWords }) =>
    personId !== otherId && (partedAt === null) === (partedWords === null),
});
export type MaybeSameFacts = z.infer<typeof facts>;

type Doubt = { noteId: string; personId: string; scopeId: string; why: string; now: string };

/** The event by which both are kept with a note. */
export function maybeSame({ noteId, personId, scopeId, why, now }: Doubt, other: Stored<PersonFacts>): Added {
  const about = { personId, otherId: other.id, otherCode: other.displayCode, why };
  return added(MaybeSame, { id: noteId, scopeId }, { ...about, notedAt: now, partedAt: null, partedWords: null });
}

/** Says of two people in our records that they may be one. */
export const noteMaybeSame = defineAct({
  name: 'person.note-maybe-same',
  input: z.strictObject({ noteId: AnyId, personId: AnyId, otherId: AnyId, why: Why }),
  by: PERSON_KEEPERS,
  knows: ({ personId, otherId }) => ({
    person: mustKnow(Person, personId),
    other: mustKnow(Person, otherId),
    notes: allKnown(MaybeSame, { personId, otherId }),
    notesBack: allKnown(MaybeSame, { personId: otherId, otherId: personId }),
  }),
  decide({ noteId, why }, { person, other, notes, notesBack }, { now }) {
    if (person.id === other.id) return refuse(PERSON_REFUSALS.mergedWithSelf);
    if ([...notes, ...notesBack].some(({ partedAt }) => partedAt === null)) return refuse(PERSON_REFUSALS.doubtNoted);
    return accept(maybeSame({ noteId, personId: person.id, scopeId: person.scopeId, why, now }, other));
  },
});

/** They are two people: the doubt is settled, with what it was settled by. */
export const sayTwoPeople = defineAct({
  name: 'person.say-two-people',
  input: z.strictObject({ noteId: AnyId, words: Why }),
  by: PERSON_KEEPERS,
  knows: ({ noteId }) => ({ note: mustKnow(MaybeSame, noteId) }),
  decide({ noteId, words }, { note }, { now }) {
    if (note.partedAt !== null) return refuse(PERSON_REFUSALS.doubtSettled);
    return accept(changed(MaybeSame, noteId, { partedAt: now, partedWords: words }));
  },
});

type Reads = {
  all: (kind: typeof PersonMerge) => readonly { personId: string; otherId: string; undoneAt: string | null }[];
};

/** Whether somebody still has to find out: neither parted by somebody nor merged by two. */
export function isOpenDoubt({ personId, otherId, partedAt }: MaybeSameFacts, reader: Reads): boolean {
  return partedAt === null && !reader.all(PersonMerge).some((one) => isLive(one) && joins(one, personId, otherId));
}

function joins(half: { personId: string; otherId: string }, one: string, other: string): boolean {
  return (half.personId === one && half.otherId === other) || (half.personId === other && half.otherId === one);
}
