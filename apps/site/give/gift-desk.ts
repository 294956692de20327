import { createHash, createHmac } from 'node:crypto';
import type pg from 'pg';
import type { GiftEvent } from '#modules/gift/model/gift-event.ts';
import type { GiftOrder } from '#modules/gift/model/gift-order.ts';
import type { CardGateway, PaymentTold } from '#platform/server/payment/card-gateway.ts';
import { newId, newToken } from '#platform/server/random.ts';

/** What became of an order, for whoever holds its address. Who gave is not in it: the site cannot read that back. */
export type OrderStatus = {
  organisationId: string;
  id: string;
  way: GiftOrder['way'];
  minor: number;
  currency: GiftOrder['amount']['currency'];
  reference: string;
  state: 'waiting' | 'authorised' | 'failed' | 'captured' | 'refunded';
  payAt: string | null;
};

export type NewOrder = { organisationId: string; language: string; order: GiftOrder; once: string; from: string };
export type Left = { answer: 'taken'; id: string; token: string } | { answer: 'again' | 'too-many' | 'closed' };

/** Where orders are left and what gateways tell is taken in. Each of its questions is a function of the database, and there are no others. */
export type GiftDesk = {
  gatewayOf: (organisationId: string) => CardGateway | null;
  leave: (order: NewOrder) => Promise<Left>;
  status: (token: string) => Promise<OrderStatus | null>;
  setPayAt: (token: string, address: string) => Promise<void>;
  /** Whether the gateway may be asked about this order now. */
  mayLook: (token: string) => Promise<boolean>;
  takeEvent: (organisationId: string, told: PaymentTold) => Promise<'taken' | 'again' | 'unknown' | 'other-amount'>;
};

export type GiftDeskOptions = { gateways: ReadonlyMap<string, CardGateway>; secret: string };

export function makeGiftDesk(pool: pg.Pool, { gateways, secret }: GiftDeskOptions): GiftDesk {
  const one = async <R extends pg.QueryResultRow>(text: string, values: unknown[]) =>
    (await pool.query<R>(text, values)).rows[0];
  return {
    gatewayOf: (organisationId) => gateways.get(organisationId) ?? null,
    async leave({ organisationId, language, order, once, from }) {
      const [id, token] = [newId(), newToken()];
      const found = await one<{ answer: Left['answer'] }>('select site.leave_order($1, $2, $3, $4, $5) as answer', [
        organisationId,
        { id, tokenHash: hashOf(token), language },
        order,
        once,
        networkOf(from, secret),
      ]);
      return found?.answer === 'taken' ? { answer: 'taken', id, token } : { answer: found?.answer ?? 'closed' };
    },
    async status(token) {
      const found = await one<OrderStatus>(
        `select organisation_id as "organisationId", id, way, minor, currency, reference, state, pay_at as "payAt" from site.order_status($1)`,
        [hashOf(token)],
      );
      return found ?? null;
    },
    setPayAt: async (token, address) => void (await one('select site.set_pay_at($1, $2)', [hashOf(token), address])),
    mayLook: async (token) =>
      (await one<{ may: boolean }>('select site.may_look($1) as may', [hashOf(token)]))?.may === true,
    async takeEvent(organisationId, told) {
      const found = await one<{ answer: 'taken' }>('select site.take_event($1, $2, $3) as answer', [
        organisationId,
        newId(),
        eventOf(told),
      ]);
      return found?.answer ?? 'unknown';
    },
  };
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** The order's id is put in by the database where the gateway named only the payment. */
function eventOf({
  minor,
  currency,
  ...told
}: PaymentTold): Omit<GiftEvent, 'orderId' | 'amount'> & { orderId: string | null } {
  return { ...told, amount: { minor, currency } } as never;
}

/** A network, not a machine, under a key that nobody keeps and that changes with the day: good for counting and nothing else. */
function networkOf(address: string, secret: string): string {
  const parts = address.includes('.') ? address.split('.').slice(0, 3) : address.split(':').slice(0, 3);
  const day = new Date().toISOString().slice(0, 10);
  return createHmac('sha256', secret)
    .update(`${day} ${parts.join('.')}`)
    .digest('hex');
}
