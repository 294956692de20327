import { z } from 'zod';
import { allKnown, defineAct, type Known, mayKnow, mustKnow, type Need } from '#kernel/act.ts';
import { addMonths } from '#kernel/calendar.ts';
import { type Added, accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { GiftBook } from './books.ts';
import { Donor, type DonorFacts, GIFT_KEEPERS } from './donor.ts';
import { Gift, type GiftFacts, Pledge, type PledgeFacts } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';

const MOST = 50;
/** Letters in a row that may stay without an answer: then nobody is written to any more, until a person has talked to her. */
export const MOST_UNANSWERED = 3;

type Came = Pick<GiftFacts, 'promisedOn' | 'state' | 'orderId'>;

/** The first day of the month of a promise by card that is to be asked for; null where it was asked for, came, or is none. */
export function monthToAsk(
  pledge: Pick<PledgeFacts, 'from' | 'state' | 'way'>,
  gifts: readonly Came[],
  today: string,
): string | null {
  if (pledge.state !== 'promised' || pledge.way !== 'card' || pledge.from > today) return null;
  let months = 0;
  while (addMonths(pledge.from, months + 1) <= today) months += 1;
  const [day, next] = [addMonths(pledge.from, months), addMonths(pledge.from, months + 1)];
  const known = gifts.some(
    ({ promisedOn, state, orderId }) =>
      promisedOn >= day && promisedOn < next && (orderId !== null || state !== 'cancelled'),
  );
  return known ? null : day;
}

/** Whether the last letters stayed without an answer. */
export function isSilent(gifts: readonly Came[]): boolean {
  const asked = gifts
    .filter(({ orderId }) => orderId !== null)
    .toSorted((a, b) => b.promisedOn.localeCompare(a.promisedOn));
  const last = asked.slice(0, MOST_UNANSWERED);
  return last.length === MOST_UNANSWERED && last.every(({ state }) => state === 'promised' || state === 'cancelled');
}

/** Drawn by the server: by which reference each month's payment is known, and under which name the public page is reached. */
export type MonthlyKnown = { references: Readonly<Record<string, string>>; host: string | null };

/**
 * Asks for this month's gift of promises by card. No card is charged by itself: each donor gets a letter that leads to an
 * order of its own. A person sends them, for no program reads who gives without somebody who answers for it.
 */
export const askMonthly = defineAct({
  name: 'gift.ask-monthly',
  input: z.strictObject({
    pledges: z
      .array(z.strictObject({ pledgeId: AnyId, donorId: AnyId }))
      .min(1)
      .max(MOST),
  }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ pledges }): Record<string, Need> => ({
    book: mayKnow(GiftBook, {}),
    ...Object.fromEntries(
      pledges.flatMap(({ pledgeId, donorId }) => [
        [`pledge ${pledgeId}`, mustKnow(Pledge, pledgeId)],
        [`donor ${pledgeId}`, mustKnow(Donor, donorId)],
        [`gifts ${pledgeId}`, allKnown(Gift, { pledgeId })],
      ]),
    ),
  }),
  decide({ pledges }, known: Known<Record<string, Need>>, { today, newId, actor }) {
    const { references, host } = known as unknown as MonthlyKnown;
    if (!known.book) return refuse(GIFT_REFUSALS.booksMissing);
    if (host === null) return refuse(GIFT_REFUSALS.noPublicAddress);
    const asked: Added[] = [];
    for (const { pledgeId } of new Map(pledges.map((one) => [one.pledgeId, one])).values()) {
      const pledge = known[`pledge ${pledgeId}`] as unknown as Stored<PledgeFacts>;
      const donor = known[`donor ${pledgeId}`] as unknown as Stored<DonorFacts>;
      const gifts = known[`gifts ${pledgeId}`] as unknown as readonly Stored<GiftFacts>[];
      const wrong = refuseAsking(pledge, donor, gifts);
      if (wrong) return refuse(wrong);
      const day = monthToAsk(pledge, gifts, today);
      if (day === null) return refuse(GIFT_REFUSALS.askedAlready);
      const id = newId();
      const facts = { ...monthOf(pledge, donor, day), pledgeId, orderId: id, reference: references[pledgeId] ?? null };
      asked.push(added(Gift, { id, scopeId: actor.organisationId }, facts));
    }
    return accept(...asked);
  },
});

function refuseAsking(pledge: Stored<PledgeFacts>, donor: Stored<DonorFacts>, gifts: readonly Came[]): Refusal | null {
  if (pledge.donorId !== donor.id) return NOT_FOUND;
  if (pledge.state !== 'promised') return GIFT_REFUSALS.pledgeOver;
  if (pledge.way !== 'card') return GIFT_REFUSALS.notByCard;
  if (donor.source === 'foreign') return GIFT_REFUSALS.foreignOtherWay;
  if (donor.email === null) return GIFT_REFUSALS.noMail;
  return isSilent(gifts) ? GIFT_REFUSALS.pledgeSilent : null;
}

/** Promised and no more: it is received by what the gateway tells. */
const monthOf = (
  pledge: PledgeFacts,
  donor: DonorFacts,
  day: string,
): Omit<GiftFacts, 'pledgeId' | 'orderId' | 'reference'> => ({
  ...{
    donorId: pledge.donorId,
    way: pledge.way,
    fund: pledge.fund,
    source: donor.source,
    minor: pledge.minor,
    given: null,
  },
  ...{ purpose: pledge.purpose, purposeId: pledge.purposeId, promisedOn: day, paymentNumber: null },
  ...{ wantsTaxReceipt: donor.taxId !== null, receiptBy: 'mail', inKind: null, note: null },
  ...{ state: 'promised', receivedOn: null, endedOn: null, endedWhy: null },
});
