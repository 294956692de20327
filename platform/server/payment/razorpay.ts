import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { CardGateway, Heard, PaymentOrder, PaymentTold } from './card-gateway.ts';

const API = 'https://api.razorpay.com';
const MOST_BYTES = 65_536;
const MINUTES_5 = 300_000;
const PATIENCE_MS = 10_000;
/** The gateway asks for at least fifteen minutes; nobody hurries a donor. */
const A_DAY_S = 24 * 3600;

export type RazorpaySettings = {
  keyId: string;
  keySecret: string;
  webhookSecret: string;
  /** Another address of the same interface: a gateway on this machine, in a test. */
  api?: string;
};

const Name = z.string().regex(/^[\w-]{4,80}$/);
const Amount = z.int().positive();
/** An object, or an empty list where there are none: so the gateway writes it. */
const Notes = z
  .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
  .nullish()
  .transform((notes) => (notes && !Array.isArray(notes) && typeof notes.order === 'string' ? notes.order : null));

const Payment = z.object({
  id: Name,
  amount: Amount,
  currency: z.string().length(3),
  fee: z.int().min(0).nullish(),
  notes: Notes,
});
const Link = z.object({
  reference_id: z.string().max(40),
  amount: Amount,
  amount_paid: z.int().min(0),
  currency: z.string().length(3),
  short_url: z.string().max(500).optional(),
  status: z.string().max(40),
});
const Refund = z.object({ id: Name, payment_id: Name, amount: Amount, currency: z.string().length(3) });

const Event = z.object({
  entity: z.literal('event'),
  event: z.string().max(80),
  created_at: z.int().positive(),
  payload: z.object({
    payment: z.object({ entity: Payment }).optional(),
    payment_link: z.object({ entity: Link }).optional(),
    refund: z.object({ entity: Refund }).optional(),
  }),
});
type Event = z.infer<typeof Event>;

const FOLLOWED: Readonly<Record<string, PaymentTold['status']>> = {
  'payment.authorized': 'authorised',
  'payment.captured': 'captured',
  'payment_link.paid': 'captured',
  'payment.failed': 'failed',
  'refund.processed': 'refunded',
};

/** Razorpay, by payment links: its interface of 2024. The key's own beginning (`rzp_test_`) says whether money moves. */
export function razorpay(settings: RazorpaySettings): CardGateway {
  const call = caller(settings);
  return {
    name: 'Razorpay',
    async open(order) {
      const link = Link.parse(await call('POST', '/v1/payment_links', linkAsked(order)));
      if (link.amount !== order.minor || link.currency !== order.currency || link.reference_id !== order.id)
        throw new Error('The gateway opened a page for another payment than was asked for.');
      return safePage(link.short_url, settings);
    },
    hear: (raw, signature, now) => hear(settings.webhookSecret, raw, { signature, now }),
    async ask(orderId) {
      const found = Found.parse(await call('GET', `/v1/payment_links?reference_id=${encodeURIComponent(orderId)}`));
      return found.payment_links
        .filter(({ reference_id }) => reference_id === orderId)
        .flatMap(({ payments, currency }) => payments.flatMap((one) => toldWhenAsked(one, { orderId, currency })));
    },
  };
}

function linkAsked({ id, minor, currency, line, openDays, backTo }: PaymentOrder) {
  return {
    amount: minor,
    currency,
    accept_partial: false,
    reference_id: id,
    description: line,
    notes: { order: id },
    // The donor's name and address stay with us: the gateway asks her for what it needs itself.
    notify: { sms: false, email: false },
    reminder_enable: false,
    expire_by: Math.floor(Date.now() / 1000) + openDays * A_DAY_S,
    callback_url: backTo,
    callback_method: 'get',
  };
}

function caller({ keyId, keySecret, api = API }: RazorpaySettings) {
  const authorization = `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`;
  return async (method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`The gateway answered ${answer.status}.`);
    return answer.json();
  };
}

/** We send a donor to the gateway's own pages and nowhere else, whatever an answer says. */
function safePage(address: string | undefined, { api }: RazorpaySettings): string {
  const page = URL.parse(address ?? '');
  const theirs = page?.protocol === 'https:' && /(^|\.)(razorpay\.com|rzp\.io)$/.test(page.hostname);
  if (!page || !(theirs || (api && page.origin === new URL(api).origin)))
    throw new Error('The gateway gave an address that is not its own.');
  return page.href;
}

function hear(secret: string, raw: Buffer, { signature, now }: { signature: string | undefined; now: Date }): Heard {
  if (raw.length > MOST_BYTES) return 'too-large';
  if (!isSigned(secret, raw, signature)) return 'forged';
  const event = readEvent(raw);
  if (!event) return 'senseless';
  if (Math.abs(now.getTime() - event.created_at * 1000) > MINUTES_5) return 'too-old';
  const status = FOLLOWED[event.event];
  return status ? told(event, status, raw) : 'other';
}

function isSigned(secret: string, raw: Buffer, signature: string | undefined): boolean {
  const ours = createHmac('sha256', secret).update(raw).digest();
  const theirs = Buffer.from(/^[0-9a-f]{64}$/.test(signature ?? '') ? (signature ?? '') : '', 'hex');
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}

function readEvent(raw: Buffer): Event | null {
  try {
    return Event.parse(JSON.parse(raw.toString('utf8')));
  } catch {
    return null;
  }
}

function told({ payload, created_at }: Event, status: PaymentTold['status'], raw: Buffer): Heard {
  const [payment, link, refund] = [payload.payment?.entity, payload.payment_link?.entity, payload.refund?.entity];
  if (!payment || (status === 'refunded' && refund?.payment_id !== payment.id)) return 'senseless';
  if (link && (link.amount_paid !== payment.amount || link.currency !== payment.currency)) return 'senseless';
  const { amount, currency } = status === 'refunded' && refund ? refund : payment;
  return {
    provider: 'razorpay',
    // The gateway's own number of an event stands in a header that nobody signed: a replay could carry another.
    eventId: createHash('sha256').update(raw).digest('base64url'),
    orderId: link?.reference_id ?? payment.notes,
    paymentId: payment.id,
    status,
    minor: amount,
    currency,
    fee: status === 'captured' ? (payment.fee ?? null) : null,
    at: new Date(created_at * 1000).toISOString(),
  };
}

const Asked = z.object({
  payment_id: Name,
  amount: Amount,
  status: z.string().max(40),
  created_at: z.int().positive(),
});
const Found = z.object({
  payment_links: z
    .array(
      z.object({
        reference_id: z.string().max(40),
        currency: z.string().length(3),
        payments: z
          .array(Asked)
          .nullish()
          .transform((payments) => payments ?? []),
      }),
    )
    .max(50),
});

/** The same payment in the same state is the same event, however often we ask. */
function toldWhenAsked(one: z.infer<typeof Asked>, { orderId, currency }: { orderId: string; currency: string }) {
  const status = FOLLOWED[`payment.${one.status}`];
  if (!status) return [];
  const at = new Date(one.created_at * 1000).toISOString();
  const eventId = `asked-${status}-${one.payment_id}`.slice(0, 80);
  return [
    {
      provider: 'razorpay' as const,
      eventId,
      orderId,
      paymentId: one.payment_id,
      status,
      minor: one.amount,
      currency,
      fee: null,
      at,
    },
  ];
}
