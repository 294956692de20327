import { GiftOrder } from '#modules/gift/model/gift-order.ts';
import { nameOf } from '../html/sheet.ts';
import type { Answer, Sent, Taker } from '../page.ts';
import { aimOf } from './aim.ts';
import { giveSheet } from './give-page.ts';
import { cardIsOpen, closedSheet, givingOf } from './giving.ts';
import { type Paying, paySheet } from './pay-page.ts';
import { chosenIn, readGift } from './read-gift.ts';
import { orderOf, PROOF_OF_GIFT, toldIn, wrongTold } from './told-form.ts';

/** Takes an order: what somebody wants us to know of a gift, or that she wants to pay it by card. */
export const orderTaker: Taker = {
  url: '/give/order',
  async take(sent): Promise<Answer> {
    const giving = await givingOf(sent);
    if (!giving) return { sheet: closedSheet(sent), status: 404 };
    const chosen = chosenIn((name) => sent.form[name]);
    const aim = await aimOf(sent, chosen.for);
    const gift = readGift(chosen, giving, cardIsOpen(sent));
    if (Array.isArray(gift)) return { sheet: giveSheet(sent, { giving, chosen, aim, wrong: gift }), status: 422 };
    const told = toldIn((name) => sent.form[name]);
    const paying = { giving, gift, aim, chosen, told };
    const order = GiftOrder.safeParse(orderOf(paying));
    const wrong = wrongTold(gift, told);
    if (wrong.length > 0 || !order.success) return again(sent, paying, wrong.length > 0 ? wrong : [WRONG.order]);
    const once = await sent.proofs.check(sent.form.proof ?? '', aboutGift(sent));
    if (!once) return again(sent, paying, [WRONG.proof]);
    return leave(sent, { ...paying, order: order.data, once });
  },
};

export const aboutGift = ({ site }: Pick<Sent, 'site'>): string => `${site.organisationId}/${PROOF_OF_GIFT}`;

const WRONG = {
  order: { field: 'receipt', word: 'wrong.order' },
  proof: { field: 'receipt', word: 'wrong.proof' },
  'too-many': { field: 'receipt', word: 'wrong.tooMany' },
  again: { field: 'receipt', word: 'wrong.proof' },
  closed: { field: 'receipt', word: 'closed' },
  gateway: { field: 'receipt', word: 'wrong.gateway' },
} as const;

/** The page as it was, with everything that was filled in. */
function again(sent: Sent, paying: Paying, wrong: NonNullable<Paying['wrong']>): Answer {
  return { sheet: paySheet(sent, { ...paying, wrong }), status: 422 };
}

async function leave(
  sent: Sent,
  { order, once, ...paying }: Paying & { order: GiftOrder; once: string },
): Promise<Answer> {
  const { site, language, gifts, from } = sent;
  const left = await gifts.leave({ organisationId: site.organisationId, language, order, once, from });
  if (left.answer !== 'taken') return again(sent, paying, [WRONG[left.answer]]);
  const page = sent.to(`/give/order/${left.token}`);
  if (order.way !== 'card') return { goTo: page };
  const gateway = gifts.gatewayOf(site.organisationId);
  const { minor, currency } = order.amount;
  const asked = { id: left.id, minor, currency, line: nameOf(sent), openDays: 1, backTo: `${sent.origin}${page}` };
  // A gateway that does not answer is no reason to lose what somebody filled in.
  const address = await gateway?.open(asked).catch(() => null);
  if (!address) return again(sent, paying, [WRONG.gateway]);
  await gifts.setPayAt(left.token, address);
  return { goTo: page };
}
