import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { KnownAnswer, knownFactsOf, NOT_ASKED_YET, refuseAnswer } from '#modules/person/model/known-answer.ts';
import { Person } from '#modules/person/model/person.ts';
import { type Packet, packet, Referral } from './referral.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';

const RECORDERS = ['outreach-worker', 'investigator', 'operation-lead', 'case-manager', 'director'] as const;

/** What was taken down before anybody asked for other names says nothing of them. */
const Told = packet.extend({ namesHeard: packet.shape.namesHeard.exactOptional() });

/** Takes down a person whom somebody hands over to us. The sender is owed an answer from now on. */
export const recordReferral = defineAct({
  name: 'referral.record-referral',
  input: z.strictObject({
    referralId: AnyId,
    referral: Told,
    /** Whether she is known already, where whoever took it down asked at once. */
    known: KnownAnswer.exactOptional(),
  }),
  by: RECORDERS,
  // An id that names nobody finds nothing: the sender may stand outside the directory.
  knows: ({ referral, known }) => ({
    sender: mayKnow(Organisation, { id: referral.fromOrganisation ?? '' }),
    other: mayKnow(Person, { id: known?.personId ?? '' }),
  }),
  decide({ referralId, referral, known }, { sender, other }, { today }) {
    if (referral.fromOrganisation !== null && !sender) return refuse(REFERRAL_REFUSALS.senderNotInDirectory);
    const wrong = wrongDates(referral, today) ?? (known ? refuseKnown(known, other) : null);
    if (wrong) return refuse(wrong);
    const unanswered = { answeredAt: null, answeredBy: null, declineReason: null, answerWords: null, caseFileId: null };
    const asked = known ? knownFactsOf(known) : NOT_ASKED_YET;
    return accept(
      scopeOpened(Referral, referralId),
      added(Referral, { id: referralId }, { namesHeard: [], ...referral, status: 'waiting', ...unanswered, ...asked }),
    );
  },
});

/** Says of a referral that waits whether she is known already; the last answer stands until it is accepted. */
export const sayKnown = defineAct({
  name: 'referral.say-known',
  input: z.strictObject({ referralId: AnyId, known: KnownAnswer }),
  by: RECORDERS,
  knows: ({ referralId, known: { personId } }) => ({
    referral: mustKnow(Referral, referralId),
    other: mayKnow(Person, { id: personId ?? '' }),
  }),
  decide({ referralId, known }, { referral, other }) {
    if (referral.status !== 'waiting') return refuse(REFERRAL_REFUSALS.alreadyAnswered);
    const wrong = refuseKnown(known, other);
    return wrong ? refuse(wrong) : accept(changed(Referral, referralId, knownFactsOf(known)));
  },
});

/** Somebody whom the asker may not see is not there. */
function refuseKnown(known: KnownAnswer, other: unknown): Refusal | null {
  return refuseAnswer(known) ?? (known.personId !== null && !other ? NOT_FOUND : null);
}

function wrongDates(
  { received, missingSince }: Pick<Packet, 'received' | 'missingSince'>,
  today: string,
): Refusal | null {
  if (received.earliest !== null && received.earliest > today) return REFERRAL_REFUSALS.receivedInFuture;
  const missing = missingSince?.earliest ?? null;
  if (missing !== null && received.latest !== null && missing > received.latest)
    return REFERRAL_REFUSALS.missingAfterReceived;
  return null;
}
