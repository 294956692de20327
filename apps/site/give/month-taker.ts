import { nameOf } from '../html/sheet.ts';
import type { Answer, Taker } from '../page.ts';

/** As long as the page of an order that came by letter is kept at the gateway; after it the next month's letter has come. */
const OPEN_DAYS = 60;

/** Opens the gateway's page for an order that was asked for by letter: only when she is there, for the gateway's pages end. */
export const monthTaker: Taker = {
  url: '/give/order/:token/pay',
  async take(sent): Promise<Answer> {
    const { gifts, site, params, to, origin } = sent;
    const token = params.token ?? '';
    const page = to(`/give/order/${token}`);
    const order = await gifts.status(token);
    const gateway = gifts.gatewayOf(site.organisationId);
    const waits =
      order?.organisationId === site.organisationId &&
      order.way === 'card' &&
      order.state === 'waiting' &&
      order.payAt === null;
    if (!gateway || !waits) return { goTo: page };
    const { id, minor, currency } = order;
    const asked = { id, minor, currency, line: nameOf(sent), openDays: OPEN_DAYS, backTo: `${origin}${page}` };
    const address = await gateway.open(asked).catch(() => null);
    if (address) await gifts.setPayAt(token, address);
    return { goTo: page };
  },
};
