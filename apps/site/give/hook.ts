import type { PaymentTold } from '#platform/server/payment/card-gateway.ts';
import type { Answer, Sent, Taker } from '../page.ts';

/** Where a card gateway tells what happened. A word that is not believed leaves nothing behind. */
export const hookTaker: Taker = {
  url: '/hooks/card',
  under: 'organisation',
  foreign: true,
  async take({ gifts, site, raw, headers }: Sent): Promise<Answer> {
    const gateway = gifts.gatewayOf(site.organisationId);
    if (!gateway) return answer(404);
    const signature = headers['x-razorpay-signature'];
    // By the world's clock, not the organisation's: the gateway lives in the world.
    const heard = gateway.hear(raw, Array.isArray(signature) ? signature[0] : signature, new Date());
    if (typeof heard === 'string') return answer(heard === 'other' ? 200 : heard === 'too-large' ? 413 : 400);
    return answer(await taken(gifts, site.organisationId, heard));
  },
};

const STATUS = { taken: 200, again: 200, unknown: 404, 'other-amount': 422 } as const;

/** An unknown order is answered as such: the gateway tells it again, and by then we may know. */
async function taken(gifts: Sent['gifts'], organisationId: string, told: PaymentTold): Promise<number> {
  return STATUS[await gifts.takeEvent(organisationId, told)];
}

const answer = (status: number): Answer => ({ body: '', type: 'text/plain; charset=utf-8', status });
