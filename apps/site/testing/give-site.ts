import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { buildGiving } from '#modules/giving/testing/build-giving.ts';
import { FakeGateway } from './fake-gateway.ts';
import { idFor, OURS, openTestSite, siteBody, TODAY } from './open-test-site.ts';

export const UPI = { amount: '1000', often: 'once', source: 'indian', way: 'upi', reference: 'GABCDEFGH' };

/** The real site of an organisation that takes gifts, with a card company on this machine. */
export async function openGiveSite() {
  const cards = await new FakeGateway().open();
  const site = await openTestSite(() => TODAY, new Map([[OURS, cards.gateway]]));
  await site.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
  await site.put({ kind: 'giving', id: idFor(), language: 'mul', body: buildGiving() });
  const get = (url: string) => site.server.inject({ url });
  return {
    site,
    cards,
    get,
    post: (fields: Record<string, string>, from = '203.0.113.7') =>
      site.server.inject({
        method: 'POST',
        url: '/en/give/order',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        remoteAddress: from,
        payload: new URLSearchParams(fields).toString(),
      }),
    /** What a browser works out before a form is sent. */
    async proof(about = 'gift'): Promise<string> {
      const challenge = (await get(`/en/puzzle/${about}`)).json();
      return btoa(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }));
    },
    async inbox(kind = 'gift') {
      const text = 'select id, said from site.inbox where kind = $1 order by came_at';
      return (await site.owner.query<{ id: string; said: object }>(text, [kind])).rows;
    },
    empty: () => site.owner.query('delete from site.inbox; delete from site.gift_order; delete from site.order_try'),
    async close() {
      await site.close();
      await cards.close();
    },
  };
}
export type GiveSite = Awaited<ReturnType<typeof openGiveSite>>;
