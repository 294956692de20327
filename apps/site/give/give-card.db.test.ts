import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GiftEvent, settle } from '#modules/gift/model/gift-event.ts';
import { buildGiving } from '#modules/giving/testing/build-giving.ts';
import { RECORDED } from '#platform/server/payment/recorded/razorpay.ts';
import { type GiveSite, openGiveSite, UPI } from '../testing/give-site.ts';
import { idFor, OURS, openTestSite, siteBody } from '../testing/open-test-site.ts';

let give: GiveSite;
beforeAll(async () => {
  give = await openGiveSite();
});
afterAll(() => give.close());
beforeEach(() => give.empty());

const CARD = { ...UPI, way: 'card' };

describe('a gift by card', () => {
  const hook = (body: object, { signature, secret }: { signature?: string; secret?: string } = {}) => {
    const payload = JSON.stringify(body);
    const headers = {
      'content-type': 'application/json',
      'x-razorpay-signature': signature ?? give.cards.sign(payload, secret),
      'x-razorpay-event-id': Math.random().toString(36).slice(2),
    };
    return give.site.server
      .inject({ method: 'POST', url: '/hooks/card', headers, payload })
      .then(({ statusCode }) => statusCode);
  };
  const events = async () => (await give.inbox('gift-event')).map(({ said }) => GiftEvent.parse(said));
  async function ordered(): Promise<{ page: string; order: string }> {
    const answer = await give.post({ ...CARD, proof: await give.proof() });
    expect(answer.statusCode).toBe(303);
    return { page: String(answer.headers.location), order: give.cards.newest };
  }

  test('is paid on the card company’s page, and known when the company says so', async () => {
    const { page, order } = await ordered();
    expect((await give.get(page)).body).toContain(`href="${give.cards.address}/${order}"`);
    expect(await hook(RECORDED.paid(give.cards.recorded(order)))).toBe(200);
    expect((await give.get(page)).body).toContain('Received. Thank you.');
    expect(await events()).toMatchObject([
      { orderId: order, status: 'captured', amount: { minor: 100_000, currency: 'INR' }, fee: 2360 },
    ]);
  });

  test('is not believed forged, old, of another sum, another currency or of no order of ours; nothing is written', async () => {
    const { page, order } = await ordered();
    const now = Math.floor(Date.now() / 1000);
    const paid = RECORDED.paid(give.cards.recorded(order));
    const answers = [
      await hook(paid, { signature: '00'.repeat(32) }),
      await hook(paid, { secret: 'another' }),
      await hook(RECORDED.paid(give.cards.recorded(order, { at: now - 400 }))),
      await hook(RECORDED.paid(give.cards.recorded(order, { at: now + 400 }))),
      await hook(RECORDED.paid(give.cards.recorded(order, { minor: 100 }))),
      await hook(RECORDED.paid(give.cards.recorded(order, { minor: 100_001 }))),
      await hook(RECORDED.paid(give.cards.recorded(order, { currency: 'USD' }))),
      await hook(RECORDED.paid(give.cards.recorded('zzzzzzzz2345', { minor: 100_000 }))),
      await hook({ ...paid, filling: 'x'.repeat(70_000) }),
      await hook(RECORDED.settled(give.cards.recorded(order))),
    ];
    expect(answers).toEqual([400, 400, 400, 400, 422, 422, 422, 404, 413, 200]);
    expect(await events()).toEqual([]);
    expect((await give.get(page)).body).toContain('Not paid yet');
  });

  test('is one gift however often it is told, and in whatever order; a refund that is told first waits for its payment', async () => {
    const { page, order } = await ordered();
    const one = give.cards.recorded(order);
    const told = [
      RECORDED.refunded(one),
      RECORDED.authorised(one),
      RECORDED.paid(one),
      RECORDED.failed(one),
      RECORDED.captured(one),
    ];
    const backwards = [...told, ...told.toReversed(), ...told];
    for (const event of backwards) await hook(event);
    const kept = await events();
    expect(kept.length).toBe(told.length);
    expect(settle(kept)).toMatchObject({ state: 'refunded' });
    expect((await give.get(page)).body).toContain('paid back to your card');
    const nameless = { ...one, order: undefined as never };
    expect(await hook(RECORDED.refunded({ ...nameless, payment: 'pay_Unknown2345' }))).toBe(404);
    expect(await hook(RECORDED.refunded({ ...nameless, minor: 40_000 }))).toBe(200);
    expect(await hook(RECORDED.refunded({ ...nameless, minor: 100_001 }))).toBe(422);
  });

  test('is asked about where no word came, and not more than twice a minute', async () => {
    const { page, order } = await ordered();
    give.cards.paid.add(order);
    expect((await give.get(page)).body).toContain('Received. Thank you.');
    expect(await events()).toMatchObject([{ orderId: order, status: 'captured' }]);
    expect(await hook(RECORDED.paid(give.cards.recorded(order)))).toBe(200);
    const another = await ordered();
    await give.get(another.page);
    give.cards.paid.add(another.order);
    expect((await give.get(another.page)).body).toContain('Not paid yet');
  });

  test('that was asked for by letter opens the company’s page when somebody is there, once, and is then like any other', async () => {
    const [order, token] = [idFor(), 'a-token-that-only-the-letter-holds'];
    const leave = `insert into site.gift_order (organisation_id, id, token_hash, way, minor, currency, reference, language, by_letter)
      values ($1, $2, encode(sha256($3::bytea), 'hex'), 'card', 150000, 'INR', 'GABCDEFGH', 'en', true)`;
    await give.site.owner.query(leave, [OURS, order, token]);
    const page = `/en/give/order/${token}`;
    expect((await give.get(page)).body).toContain('This month’s gift waits');
    const pay = () =>
      give.site.server.inject({
        ...{ method: 'POST', url: `${page}/pay`, payload: '' },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    give.cards.answers = false;
    expect([(await pay()).headers.location, (await give.get(page)).body.includes('waits for you')]).toEqual([
      page,
      true,
    ]);
    give.cards.answers = true;
    expect([(await pay()).statusCode, (await pay()).statusCode]).toEqual([303, 303]);
    expect(give.cards.newest).toBe(order);
    expect((await give.get(page)).body).toContain(`href="${give.cards.address}/${order}"`);
    const paid = RECORDED.paid(give.cards.recorded(order));
    const forged = await hook(paid, { secret: 'another' });
    expect([
      forged,
      await hook(RECORDED.paid(give.cards.recorded(order, { minor: 100 }))),
      await hook(paid),
      await hook(paid),
    ]).toEqual([...[400, 422, 200, 200]]);
    expect((await events()).length).toBe(1);
    expect((await give.get(page)).body).toContain('Received. Thank you.');
    const lost = await give.site.server.inject({ method: 'POST', url: '/en/give/order/nobodys/pay', payload: '' });
    expect(lost.statusCode).toBe(303);
  });

  test('every month needs an address to write to, and takes nothing by itself', async () => {
    const monthly = { ...CARD, often: 'monthly' };
    const shown = await give.get(`/en/give/pay?${new URLSearchParams(monthly)}`);
    expect([shown.statusCode, shown.body.includes('Nothing is taken from your card by itself')]).toEqual([200, true]);
    expect((await give.post({ ...monthly, proof: await give.proof() })).statusCode).toBe(422);
    const told = { name: 'A. Donor', email: 'donor@example.org', receipt: 'none', proof: await give.proof() };
    expect((await give.post({ ...monthly, ...told })).statusCode).toBe(303);
    expect((await give.inbox()).at(-1)?.said).toMatchObject({
      ...{ often: 'monthly', way: 'card', receipt: 'none', donor: { email: 'donor@example.org' } },
    });
  });

  test('keeps what was filled in where the card company does not answer, and is not offered where there is none', async () => {
    give.cards.answers = false;
    const answer = await give.post({
      ...CARD,
      receipt: 'mail',
      name: 'A. Donor',
      email: 'donor@example.org',
      proof: await give.proof(),
    });
    give.cards.answers = true;
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('does not answer now');
    expect(answer.body).toContain('value="A. Donor"');
    const without = await openTestSite();
    await without.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
    await without.put({ kind: 'giving', id: idFor(), language: 'mul', body: buildGiving() });
    expect((await without.server.inject('/en/give')).body).not.toContain('value="card"');
    expect((await without.server.inject({ method: 'POST', url: '/hooks/card' })).statusCode).toBe(404);
    await without.close();
  });
});
