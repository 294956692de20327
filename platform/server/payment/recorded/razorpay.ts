/**
 * What Razorpay sends, written by hand after its published samples: the fields it sends, with invented values. Nothing in it
 * comes from anybody's account.
 */
type Recorded = { order: string; minor: number; currency: string; payment: string; at: number };

const payment = ({ order, minor, currency, payment: id, at }: Recorded, status: string) => ({
  entity: {
    id,
    entity: 'payment',
    amount: minor,
    currency,
    status,
    order_id: 'order_InventedForTests1',
    invoice_id: null,
    international: false,
    method: 'card',
    amount_refunded: status === 'refunded' ? minor : 0,
    refund_status: null,
    captured: status === 'captured' || status === 'refunded',
    description: '#Invented',
    card_id: 'card_InventedForTests1',
    bank: null,
    wallet: null,
    vpa: null,
    email: 'nobody@example.org',
    contact: '+910000000000',
    notes: { order },
    fee: status === 'captured' ? 2360 : null,
    tax: status === 'captured' ? 360 : null,
    error_code: status === 'failed' ? 'BAD_REQUEST_ERROR' : null,
    error_description: status === 'failed' ? 'Payment failed' : null,
    acquirer_data: { auth_code: '000000' },
    created_at: at - 4,
  },
});

const link = ({ order, minor, currency, at }: Recorded) => ({
  entity: {
    id: 'plink_InventedForTest1',
    accept_partial: false,
    amount: minor,
    amount_paid: minor,
    callback_method: 'get',
    callback_url: 'https://example.org/give',
    cancelled_at: 0,
    created_at: at - 90,
    currency,
    customer: {},
    description: 'A gift',
    expire_by: at + 80_000,
    expired_at: 0,
    first_min_partial_amount: 0,
    notes: { order },
    notify: { email: false, sms: false },
    order_id: 'order_InventedForTests1',
    reference_id: order,
    reminder_enable: false,
    short_url: 'https://rzp.io/i/invented',
    status: 'paid',
    updated_at: at - 4,
    upi_link: false,
    user_id: '',
  },
});

const event = (name: string, at: number, payload: object) => ({
  account_id: 'acc_InventedForTests1',
  contains: Object.keys(payload),
  created_at: at,
  entity: 'event',
  event: name,
  payload,
});

export const RECORDED = {
  authorised: (one: Recorded) => event('payment.authorized', one.at, { payment: payment(one, 'authorized') }),
  captured: (one: Recorded) => event('payment.captured', one.at, { payment: payment(one, 'captured') }),
  paid: (one: Recorded) =>
    event('payment_link.paid', one.at, { payment_link: link(one), payment: payment(one, 'captured') }),
  failed: (one: Recorded) => event('payment.failed', one.at, { payment: payment(one, 'failed') }),
  refunded: (one: Recorded) =>
    event('refund.processed', one.at, {
      refund: {
        entity: {
          id: 'rfnd_InventedForTests1',
          entity: 'refund',
          amount: one.minor,
          currency: one.currency,
          payment_id: one.payment,
          notes: [],
          receipt: null,
          created_at: one.at - 2,
          status: 'processed',
          speed_processed: 'normal',
        },
      },
      payment: payment(one, 'refunded'),
    }),
  settled: (one: Recorded) => event('settlement.processed', one.at, {}),
  opened: (one: Recorded, page: string) => ({
    ...link(one).entity,
    amount_paid: 0,
    status: 'created',
    short_url: page,
    payments: null,
  }),
  found: (one: Recorded) => ({
    payment_links: [
      {
        ...link(one).entity,
        payments: [
          {
            amount: one.minor,
            created_at: one.at - 4,
            method: 'card',
            payment_id: one.payment,
            plink_id: 'plink_x',
            status: 'captured',
          },
        ],
      },
    ],
  }),
};
