import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { razorpay } from '#platform/server/payment/razorpay.ts';
import { RECORDED } from '#platform/server/payment/recorded/razorpay.ts';

const SECRET = 'only-for-this-test';

type Page = { minor: number; currency: string; backTo: string };
type More = { minor?: number; currency?: string; at?: number; payment?: string };

/** A card company on this machine, which answers as the real one was recorded to. Its interface is the real one's. */
export class FakeGateway {
  readonly #server = createServer((request, reply) => void this.#answer(request, reply));
  readonly #pages = new Map<string, Page>();
  readonly paid = new Set<string>();
  /** Whether it answers at all. */
  answers = true;
  /** Where it tells what happened; nowhere unless somebody says so. */
  hook: string | null = null;

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  close(): Promise<unknown> {
    return new Promise((done) => this.#server.close(done));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Our side of it. */
  get gateway() {
    return razorpay({ keyId: 'rzp_test_invented', keySecret: 'invented', webhookSecret: SECRET, api: this.address });
  }

  /** The newest order somebody was led here with. */
  get newest(): string {
    return [...this.#pages.keys()].at(-1) ?? '';
  }

  recorded(order: string, more: More = {}) {
    const { minor = 0, currency = 'INR' } = this.#pages.get(order) ?? {};
    const at = Math.floor(Date.now() / 1000);
    return { order, minor, currency, payment: `pay_Invented${order}`, at, ...more };
  }

  sign(body: string, secret: string = SECRET): string {
    return createHmac('sha256', secret).update(body).digest('hex');
  }

  async #answer(request: IncomingMessage, reply: ServerResponse): Promise<unknown> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    if (!this.answers) return reply.writeHead(503).end();
    if (request.method === 'POST') return reply.end(this.#opened(Buffer.concat(pieces).toString()));
    const { pathname, searchParams } = new URL(request.url ?? '/', this.address);
    const asked = searchParams.get('reference_id');
    if (asked !== null) return reply.end(this.#found(asked));
    return this.#shown(pathname.slice(1), searchParams.has('pay'), reply);
  }

  #opened(body: string): string {
    const { reference_id: order, amount: minor, currency, callback_url: backTo } = JSON.parse(body);
    this.#pages.set(order, { minor, currency, backTo });
    return JSON.stringify(RECORDED.opened(this.recorded(order), `${this.address}/${order}`));
  }

  #found(order: string): string {
    return JSON.stringify(this.paid.has(order) ? RECORDED.found(this.recorded(order)) : { payment_links: [] });
  }

  async #shown(order: string, pays: boolean, reply: ServerResponse): Promise<unknown> {
    const form = `<h1>Test card company</h1><a href="/${order}?pay">Pay</a>`;
    if (!pays) return reply.setHeader('content-type', 'text/html').end(form);
    this.paid.add(order);
    await this.#tell(order);
    return reply.writeHead(302, { location: this.#pages.get(order)?.backTo ?? '/' }).end();
  }

  async #tell(order: string): Promise<void> {
    if (this.hook === null) return;
    const body = JSON.stringify(RECORDED.paid(this.recorded(order)));
    const headers = { 'content-type': 'application/json', 'x-razorpay-signature': this.sign(body) };
    await fetch(this.hook, { method: 'POST', headers, body });
  }
}
