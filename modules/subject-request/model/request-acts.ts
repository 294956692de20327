import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { LegalHold } from '#modules/person/model/legal-hold.ts';
import { Person } from '#modules/person/model/person.ts';
import { Nominee, type NomineeFacts } from './nominee.ts';
import {
  REFUSAL_GROUNDS,
  requestDueOn,
  SubjectRequest,
  type SubjectRequestFacts,
  subjectRequestFacts,
  VERIFIED,
} from './subject-request.ts';
import { REQUEST_REFUSALS } from './subject-request-refusals.ts';

/** Who takes it down and answers. */
const KEEPERS = ['case-manager', 'director'] as const;
const WRITERS = ['case-manager'] as const;
const Words = z.string().trim().min(1).max(2000);

const Received = subjectRequestFacts
  .omit({
    dueOn: true,
    status: true,
    answeredAt: true,
    answerWords: true,
    ground: true,
  })
  .extend({
    nomineeId: subjectRequestFacts.shape.nomineeId.exactOptional(),
    unable: subjectRequestFacts.shape.unable.exactOptional(),
    unableWords: subjectRequestFacts.shape.unableWords.exactOptional(),
  });
const BY_HERSELF = { nomineeId: null, unable: null, unableWords: null };

/** She asks, or somebody for her. From now on a day stands by which she has an answer. */
export const receiveRequest = defineAct({
  name: 'subject-request.receive-request',
  input: z.strictObject({ requestId: AnyId, request: Received }),
  by: WRITERS,
  knows: ({ request: { personId, nomineeId } }) => ({
    person: mustKnow(Person, personId),
    nominee: mayKnow(Nominee, { id: nomineeId ?? '' }),
  }),
  decide({ requestId, request: received }, { person, nominee }, { today }) {
    const request = { ...BY_HERSELF, ...received };
    const wrong = refuseNominee(request, nominee);
    if (wrong) return refuse(wrong);
    if (isSurelyBefore(day(today), request.asked)) return refuse(REQUEST_REFUSALS.notYet);
    const open = { status: 'open', answeredAt: null, answerWords: null, ground: null } as const;
    const facts = { ...request, ...open, dueOn: requestDueOn(request.asked, today) };
    return accept(added(SubjectRequest, { id: requestId, scopeId: person.scopeId }, facts));
  },
});

type Asker = Pick<SubjectRequestFacts, 'personId' | 'askedBy' | 'nomineeId' | 'unable' | 'unableWords'>;

/** Whom she has named asks when she has died or cannot, and says how that is known; before that, she is asked herself. */
function refuseNominee(request: Asker, nominee: Stored<NomineeFacts> | null): Refusal | null {
  const { personId, askedBy, nomineeId, unable, unableWords } = request;
  if (askedBy !== 'nominee') return nomineeId === null && unable === null ? null : REQUEST_REFUSALS.notHerNominee;
  if (nominee?.personId !== personId || nominee.ended !== null) return REQUEST_REFUSALS.notHerNominee;
  if (unable === null) return REQUEST_REFUSALS.whyNominee;
  return unableWords === null ? { ...REQUEST_REFUSALS.whyNominee, fields: ['unableWords'] } : null;
}

/** It was done. Nothing is handed to anybody of whom we do not know who it is. */
export const answerRequest = defineAct({
  name: 'subject-request.answer-request',
  input: z.strictObject({ requestId: AnyId, personId: AnyId, verified: z.enum(VERIFIED), words: Words }),
  by: WRITERS,
  answeredBy: 'server',
  knows: ({ requestId, personId }) => ({
    request: mustKnow(SubjectRequest, requestId),
    holds: allKnown(LegalHold, { personId }),
  }),
  decide({ personId, verified, words }, { request, holds }, { now }) {
    if (request.personId !== personId) return refuse(NOT_FOUND);
    if (request.status !== 'open') return refuse(REQUEST_REFUSALS.over);
    if (verified === 'not_yet') return refuse(REQUEST_REFUSALS.notVerified);
    if (request.kind === 'erase' && holds.some(isStanding)) return refuse(REQUEST_REFUSALS.held);
    const answer = { status: 'answered', verified, answeredAt: now, answerWords: words } as const;
    return accept(changed(SubjectRequest, request.id, answer));
  },
});

/** Not, or not all of it: with the ground in law, in words she understands. */
export const refuseRequest = defineAct({
  name: 'subject-request.refuse-request',
  input: z.strictObject({ requestId: AnyId, personId: AnyId, ground: z.enum(REFUSAL_GROUNDS), words: Words }),
  by: WRITERS,
  answeredBy: 'server',
  knows: ({ requestId, personId }) => ({
    request: mustKnow(SubjectRequest, requestId),
    holds: allKnown(LegalHold, { personId }),
  }),
  decide({ personId, ground, words }, { request, holds }, { now }) {
    if (request.personId !== personId) return refuse(NOT_FOUND);
    if (request.status !== 'open') return refuse(REQUEST_REFUSALS.over);
    if (ground === 'legal_hold' && !holds.some(isStanding)) return refuse(REQUEST_REFUSALS.noHold);
    const answer = { status: 'refused', ground, answeredAt: now, answerWords: words } as const;
    return accept(changed(SubjectRequest, request.id, answer));
  },
});

/**
 * Her own record is printed for her. It changes nothing: the entry in the journal is the point. Somebody has read it over
 * first, with the eyes of whoever may find the paper.
 */
export const handOutRecord = defineAct({
  name: 'subject-request.hand-out-record',
  input: z.strictObject({
    personId: AnyId,
    lang: z.enum(['en', 'hi', 'mr', 'es']),
    lines: z.int().min(0).max(5000),
    leftOut: z.int().min(0).max(5000),
    reviewed: z.boolean(),
  }),
  by: KEEPERS,
  answeredBy: 'server',
  notedAs: 'export',
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide({ reviewed }) {
    return reviewed ? accept() : refuse(REQUEST_REFUSALS.notReviewed);
  },
});

function isStanding({ liftedAt }: { liftedAt: string | null }): boolean {
  return liftedAt === null;
}
