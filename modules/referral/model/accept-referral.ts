import { z } from 'zod';
import { type Asking, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, type Happening, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_FILE_REFUSALS } from '#modules/case-file/model/case-file-refusals.ts';
import { fileOpened } from '#modules/case-file/model/open-case-file.ts';
import { type FilePerson, fileForPerson, personOfFile } from '#modules/person/model/file-for-person.ts';
import { answerKept, doubtNoted, refuseUnasked } from '#modules/person/model/is-she-known.ts';
import { KnownName, Person } from '#modules/person/model/person.ts';
import { answered, REFERRAL_ANSWERERS } from './answer-referral.ts';
import { Referral, type ReferralFacts } from './referral.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';

/** Takes the person on: opens the file, for somebody new or somebody we know, and tells the sender. */
export const acceptReferral = defineAct({
  name: 'referral.accept-referral',
  input: z.strictObject({ referralId: AnyId, ...fileForPerson }),
  by: REFERRAL_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId, person, known }) => ({
    referral: mustKnow(Referral, referralId),
    known: mayKnow(Person, { id: person.personId }),
    other: mayKnow(Person, { id: known?.personId ?? '' }),
    open: mayKnow(CaseFile, { personId: person.personId, closedAt: null }),
  }),
  decide(input, { referral, known, other, open }, asking) {
    if (referral.status !== 'waiting') return refuse(REFERRAL_REFUSALS.alreadyAnswered);
    if (input.person.is === 'known' && !known) return refuse(NOT_FOUND);
    if (open) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    const { caseFileId, person } = input;
    const intake = { person, answer: input.known, before: referral, other };
    const unasked = refuseUnasked(intake);
    if (unasked) return refuse(unasked);
    const opening = { ...input, personId: person.personId, from: { is: 'referral', id: referral.id } } as const;
    return accept(
      ...personOfFile(person, asking),
      ...namesOf(referral, person, asking),
      ...doubtNoted(intake, asking),
      ...fileOpened(opening, asking),
      scopesLinked(caseFileId, referral.id, ['intake']),
      answered(referral, 'accepted', { caseFileId, ...answerKept(intake) }, asking),
    );
  },
});

/** Somebody new is found again under every name that was heard for her. */
function namesOf({ namesHeard }: Stored<ReferralFacts>, person: FilePerson, { newId }: Asking): Happening[] {
  if (person.is === 'known') return [];
  const { personId, nameUsed } = person;
  return [...new Set(namesHeard)]
    .filter((value) => value !== nameUsed)
    .map((value) =>
      added(KnownName, { id: newId(), scopeId: personId }, { personId, value, kind: 'spelling', usedIn: null }),
    );
}

/** The person has a file already: the referral is laid to it, and whoever may open the file reads it there. */
export const joinReferral = defineAct({
  name: 'referral.join-referral',
  input: z.strictObject({ referralId: AnyId, caseFileId: AnyId }),
  by: REFERRAL_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId, caseFileId }) => ({
    referral: mustKnow(Referral, referralId),
    file: mustKnow(CaseFile, caseFileId),
  }),
  decide({ caseFileId }, { referral, file }, asking) {
    if (referral.status !== 'waiting') return refuse(REFERRAL_REFUSALS.alreadyAnswered);
    if (file.closedAt !== null) return refuse(REFERRAL_REFUSALS.fileClosed);
    return accept(
      scopesLinked(caseFileId, referral.id, ['intake']),
      answered(referral, 'joined', { caseFileId, known: 'same', knownPersonId: file.personId }, asking),
    );
  },
});
