import type { Asking } from '#kernel/act.ts';
import type { Happening } from '#kernel/decision.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import type { FilePerson } from './file-for-person.ts';
import { type KnownAnswer, type KnownFacts, knownFactsOf, refuseAnswer } from './known-answer.ts';
import { maybeSame } from './maybe-same.ts';
import type { PersonFacts } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

type Intake = {
  person: FilePerson;
  /** What was answered now. */
  answer: KnownAnswer | undefined;
  /** What the intake says already. */
  before: KnownFacts;
  /** Whom the answer names, where the asker may see her. */
  other: Stored<PersonFacts> | null;
};

/** Whether a file may be opened for this person, as the question stands whether she is known already. */
export function refuseUnasked({ person, answer, before, other }: Intake): Refusal | null {
  if (person.is === 'known') return null;
  if (!answer) return before.known === 'nobody' ? null : PERSON_REFUSALS.knownNotAsked;
  if (answer.known === 'same') return PERSON_REFUSALS.knownAsSame;
  return refuseAnswer(answer) ?? (answer.known === 'not-sure' && !other ? NOT_FOUND : null);
}

/** How the answer stands in the intake once the file is open. */
export function answerKept({ person, answer, before }: Omit<Intake, 'other'>): KnownFacts {
  if (person.is === 'known')
    return { known: 'same', knownPersonId: person.personId, knownWords: answer?.words ?? null };
  return answer ? knownFactsOf(answer) : before;
}

/** Nobody is sure: both are kept, with a note by which two people find out. */
export function doubtNoted({ person, answer, other }: Intake, { now, newId }: Asking): Happening[] {
  if (person.is === 'known' || answer?.known !== 'not-sure' || !other) return [];
  const why = answer.words ?? '';
  return [maybeSame({ noteId: newId(), personId: person.personId, scopeId: person.personId, why, now }, other)];
}
