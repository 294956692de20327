import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { razorpay } from '#platform/server/payment/razorpay.ts';
import { RECORDED } from '#platform/server/payment/recorded/razorpay.ts';

const SECRET = 'only-for-this-test';

/** A card company on this machine, which answers as the real one was recorded to. Its interface is the real one's. */
export async function openFakeGateway() {
  const pages = new Map<string, { minor: number; currency: string; backTo: string }>();
  const paid = new Set<string>();
  const answering = { is: true };
  const server: Server = createServer(async (request, reply) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const url = new URL(request.url ?? '/', address());
    if (!answering.is) return reply.writeHead(503).end();
    if (request.method === 'POST') return reply.end(JSON.stringify(open(JSON.parse(Buffer.concat(pieces).toString()))));
    const order = url.searchParams.get('reference_id');
    if (order !== null)
      return reply.end(JSON.stringify(paid.has(order) ? RECORDED.found(recorded(order)) : { payment_links: [] }));
    const page = url.pathname.slice(1);
    return reply
      .setHeader('content-type', 'text/html')
      .end(`<h1>Pay</h1><a href="${pages.get(page)?.backTo}">Back</a>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  function address(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  function open(asked: { reference_id: string; amount: number; currency: string; callback_url: string }) {
    pages.set(asked.reference_id, { minor: asked.amount, currency: asked.currency, backTo: asked.callback_url });
    return RECORDED.opened(recorded(asked.reference_id), `${address()}/${asked.reference_id}`);
  }
  function recorded(order: string, more: { minor?: number; currency?: string; at?: number; payment?: string } = {}) {
    const { minor = 0, currency = 'INR' } = pages.get(order) ?? {};
    return { order, minor, currency, payment: `pay_Invented${order}`, at: Math.floor(Date.now() / 1000), ...more };
  }
  return {
    address,
    keys: { keyId: 'rzp_test_invented', keySecret: 'invented', webhookSecret: SECRET, api: address() },
    gateway: razorpay({ keyId: 'rzp_test_invented', keySecret: 'invented', webhookSecret: SECRET, api: address() }),
    recorded,
    paid,
    answering,
    /** The newest order somebody was led to it with. */
    newest: (): string => [...pages.keys()].at(-1) ?? '',
    sign: (body: string, secret = SECRET) => createHmac('sha256', secret).update(body).digest('hex'),
    close: () => new Promise((done) => server.close(done)),
  };
}
export type FakeGateway = Awaited<ReturnType<typeof openFakeGateway>>;
