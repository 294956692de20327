import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, accessShared, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { Consent, type ConsentFacts } from '#modules/consent/model/consent.ts';
import { birthOf, type ConsentState, consentFor } from '#modules/consent/model/consent-for.ts';
import { Person } from '#modules/person/model/person.ts';
import { OUT_SENDERS, OutReferral, type OutReferralFacts } from './out-referral.ts';
import { OUT_REFUSALS } from './out-referral-refusals.ts';

/** Longer than this nobody waits for a word: a partner who says nothing for half a year is asked, or the referral ends. */
const LONGEST_FEEDBACK_DAYS = 183;

const CLOSED: Record<Exclude<ConsentState, 'given'>, Refusal> = {
  expired: OUT_REFUSALS.consentExpired,
  withdrawn: OUT_REFUSALS.consentWithdrawn,
  refused: OUT_REFUSALS.consentRefused,
  never_asked: OUT_REFUSALS.consentNeverAsked,
};

/** Hands her over. Her consent for this partner, on this day, is the gate; without it an order or danger to life, in words. */
export const sendOutReferral = defineAct({
  name: 'referral.send-out-referral',
  input: z.strictObject({ referralId: AnyId, personId: AnyId, feedbackDue: CalendarDay }),
  by: OUT_SENDERS,
  answeredBy: 'server',
  notedAs: 'grant',
  knows: ({ referralId, personId }) => ({
    referral: mustKnow(OutReferral, referralId),
    person: mustKnow(Person, personId),
    consents: allKnown(Consent, { personId }),
  }),
  decide({ personId, feedbackDue }, { referral, person, consents }, { now, today }) {
    if (referral.personId !== personId) return refuse(NOT_FOUND);
    if (referral.status !== 'draft') return refuse(OUT_REFUSALS.notDraft);
    if (feedbackDue < today) return refuse(OUT_REFUSALS.feedbackInPast);
    if (feedbackDue > addDays(today, LONGEST_FEEDBACK_DAYS)) return refuse(OUT_REFUSALS.feedbackTooFar);
    const { state, consent } = consentToSend(referral, consents, today, birthOf(person));
    if (referral.basis === 'consent' && state !== 'given') return refuse(CLOSED[state]);
    const sent = changed(OutReferral, referral.id, { status: 'sent', sentAt: now, feedbackDue });
    const lastDay = consent?.until ?? addDays(feedbackDue, 30);
    return accept(sent, ...letPartnerIn(referral, `${lastDay}T18:29:59.000Z`));
  },
});

/** How her consent for this partner stands: the same question for the act, the preview and the link. */
export function consentToSend(
  { purpose, toOrganisation }: Pick<OutReferralFacts, 'purpose' | 'toOrganisation'>,
  consents: readonly Stored<ConsentFacts>[],
  today: string,
  birth: ReturnType<typeof birthOf>,
) {
  return consentFor(consents, { purpose, recipientId: toOrganisation }, today, birth);
}

/** Their colleague with an account sees this referral and its packet, and nothing else of her. */
function letPartnerIn({ id, packetId, toStaffId }: Stored<OutReferralFacts>, until: string) {
  if (toStaffId === null) return [];
  const shared = { until, carries: ['case'] as const, reason: 'a referral to her organisation' };
  return [accessShared(id, toStaffId, shared), accessShared(packetId, toStaffId, shared)];
}
