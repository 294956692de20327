import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_FILE_REFUSALS } from '#modules/case-file/model/case-file-refusals.ts';
import { fileOpened } from '#modules/case-file/model/open-case-file.ts';
import { fileForPerson, personOfFile } from '#modules/person/model/file-for-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { answered, REFERRAL_ANSWERERS } from './answer-referral.ts';
import { Referral } from './referral.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';

/** Takes the person on: opens the file, for somebody new or somebody we know, and tells the sender. */
export const acceptReferral = defineAct({
  name: 'referral.accept-referral',
  input: z.strictObject({ referralId: AnyId, ...fileForPerson }),
  by: REFERRAL_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId, person }) => ({
    referral: mustKnow(Referral, referralId),
    known: mayKnow(Person, { id: person.personId }),
    open: mayKnow(CaseFile, { personId: person.personId, closedAt: null }),
  }),
  decide(input, { referral, known, open }, asking) {
    if (referral.status !== 'waiting') return refuse(REFERRAL_REFUSALS.alreadyAnswered);
    if (input.person.is === 'known' && !known) return refuse(NOT_FOUND);
    if (open) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    const { caseFileId, person } = input;
    const opening = { ...input, personId: person.personId, from: { is: 'referral', id: referral.id } } as const;
    return accept(
      ...personOfFile(person, asking),
      ...fileOpened(opening, asking),
      scopesLinked(caseFileId, referral.id, ['intake']),
      answered(referral, 'accepted', { caseFileId }, asking),
    );
  },
});

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
      answered(referral, 'joined', { caseFileId }, asking),
    );
  },
});
