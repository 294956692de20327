import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { razorpay } from './razorpay.ts';
import { RECORDED } from './recorded/razorpay.ts';

const SECRET = 'only-for-this-test';
const NOW = new Date('2026-11-22T08:00:00Z');
const AT = NOW.getTime() / 1000;
const ONE = { order: 'abcdefgh2345', minor: 100_000, currency: 'INR', payment: 'pay_InventedForTest1', at: AT };
const gateway = razorpay({ keyId: 'rzp_test_invented', keySecret: 'invented', webhookSecret: SECRET });

const sign = (raw: Buffer, secret = SECRET) => createHmac('sha256', secret).update(raw).digest('hex');
const hear = (body: object, change: { now?: Date; secret?: string; raw?: Buffer } = {}) => {
  const raw = change.raw ?? Buffer.from(JSON.stringify(body));
  return gateway.hear(raw, sign(Buffer.from(JSON.stringify(body)), change.secret), change.now ?? NOW);
};

describe('a word in the gateway’s name', () => {
  test('is read alike whatever it says happened, with its order, its payment and its amount', () => {
    const common = {
      provider: 'razorpay',
      paymentId: ONE.payment,
      orderId: ONE.order,
      minor: 100_000,
      currency: 'INR',
    };
    expect(hear(RECORDED.paid(ONE))).toMatchObject({ ...common, status: 'captured', fee: 2360, at: NOW.toISOString() });
    expect(hear(RECORDED.captured(ONE))).toMatchObject({ ...common, status: 'captured' });
    expect(hear(RECORDED.authorised(ONE))).toMatchObject({ ...common, status: 'authorised', fee: null });
    expect(hear(RECORDED.failed(ONE))).toMatchObject({ ...common, status: 'failed' });
    expect(hear(RECORDED.refunded(ONE))).toMatchObject({ ...common, status: 'refunded' });
    expect(hear(RECORDED.settled(ONE))).toBe('other');
  });

  test('is not believed unless its very bytes were signed with the secret', () => {
    const paid = RECORDED.paid(ONE);
    const raw = Buffer.from(JSON.stringify(paid));
    expect(hear(paid, { secret: 'another' })).toBe('forged');
    expect(hear(paid, { raw: Buffer.from(JSON.stringify(RECORDED.paid({ ...ONE, minor: 100 }))) })).toBe('forged');
    expect(hear(paid, { raw: Buffer.from(`${JSON.stringify(paid)} `) })).toBe('forged');
    for (const signature of [undefined, '', 'x', sign(raw).slice(0, 62), `${sign(raw)}00`, sign(raw).toUpperCase()])
      expect(gateway.hear(raw, signature, NOW)).toBe('forged');
  });

  test('is not believed when it is old, or from a time to come, or too long, or makes no sense', () => {
    const away = (seconds: number) => hear(RECORDED.paid(ONE), { now: new Date(NOW.getTime() + seconds * 1000) });
    expect([away(300), away(-300)]).toMatchObject([{ status: 'captured' }, { status: 'captured' }]);
    expect([away(301), away(-301)]).toEqual(['too-old', 'too-old']);
    expect(hear({ ...RECORDED.paid(ONE), filling: 'x'.repeat(70_000) })).toBe('too-large');
    const paid = RECORDED.paid(ONE);
    const payload = paid.payload as Record<string, { entity: object }>;
    const other = {
      ...paid,
      payload: { ...payload, payment_link: { entity: { ...payload.payment_link?.entity, amount_paid: 1 } } },
    };
    expect([hear(other), hear({ ...paid, payload: {} }), hear({}), hear([1])]).toEqual(Array(4).fill('senseless'));
  });

  test('is one event under one name, whatever a header calls it; another body is another event', () => {
    const [once, again] = [hear(RECORDED.paid(ONE)), hear(RECORDED.paid(ONE))];
    expect(once).toEqual(again);
    expect(hear(RECORDED.paid({ ...ONE, at: AT + 1 }))).not.toMatchObject({
      eventId: (once as { eventId: string }).eventId,
    });
  });
});

describe('a page for a payment', () => {
  const asked: { method?: string; url?: string; body: string; authorization?: string }[] = [];
  let answer: object = {};
  const server = createServer(async (request, reply) => {
    const body: Buffer[] = [];
    for await (const piece of request) body.push(piece as Buffer);
    const { method, url, headers } = request;
    asked.push({ method, url, body: Buffer.concat(body).toString(), authorization: headers.authorization } as never);
    reply.end(JSON.stringify(answer));
  });
  let here = razorpay({ keyId: 'k', keySecret: 's', webhookSecret: SECRET });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const api = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    here = razorpay({ keyId: 'rzp_test_invented', keySecret: 'invented', webhookSecret: SECRET, api });
  });
  afterAll(() => new Promise((done) => server.close(done)));
  const order = {
    id: ONE.order,
    minor: ONE.minor,
    currency: 'INR',
    line: 'A gift',
    openDays: 60,
    backTo: 'https://example.org/back',
  };

  test('is asked for with the order and the sum, and without a word about the donor', async () => {
    answer = RECORDED.opened(ONE, 'https://rzp.io/i/invented');
    expect(await here.open(order)).toBe('https://rzp.io/i/invented');
    expect(asked.at(-1)).toMatchObject({
      method: 'POST',
      url: '/v1/payment_links',
      authorization: `Basic ${btoa('rzp_test_invented:invented')}`,
    });
    const sent = JSON.parse(asked.at(-1)?.body ?? '');
    expect(sent).toMatchObject({ amount: 100_000, currency: 'INR', reference_id: ONE.order, accept_partial: false });
    expect(sent).not.toHaveProperty('customer');
    const days = (sent.expire_by - Date.now() / 1000) / 86_400;
    expect([Math.round(days), days < 60.01]).toEqual([60, true]);
  });

  test('is refused where it lies elsewhere or is for another sum', async () => {
    for (const page of [
      'https://example.com/pay',
      'http://rzp.io/i/x',
      'javascript:alert(1)',
      'https://rzp.io.example.com/',
      'https://evilrazorpay.com/',
    ]) {
      answer = RECORDED.opened(ONE, page);
      await expect(here.open(order)).rejects.toThrow('not its own');
    }
    answer = RECORDED.opened({ ...ONE, minor: 1 }, 'https://rzp.io/i/invented');
    await expect(here.open(order)).rejects.toThrow('another payment');
  });

  test('tells what became of it when it is asked, once and the same', async () => {
    answer = RECORDED.found(ONE);
    const told = await here.ask(ONE.order);
    expect(told).toMatchObject([{ orderId: ONE.order, paymentId: ONE.payment, status: 'captured', minor: 100_000 }]);
    expect(await here.ask(ONE.order)).toEqual(told);
    expect(await here.ask('zzzzzzzz2345')).toEqual([]);
  });
});
