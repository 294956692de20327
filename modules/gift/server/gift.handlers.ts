import { CAMPAIGN_PROGRESS, CampaignProgress, roundedDown } from '#modules/gift/model/campaign-progress.ts';
import type { Fund, GiftFacts } from '#modules/gift/model/gift.ts';
import type { Mapping } from '#modules/gift/model/payment-line.ts';
import { seriesOf } from '#modules/gift/model/receipt.ts';
import { numberKey, type ReceiptNumbers } from '#modules/gift/model/receipt-acts.ts';
import type { ListKnown } from '#modules/gift/model/reconcile.ts';
import type { OrdersKnown } from '#modules/gift/model/take-in.ts';
import { financialYearOf } from '#modules/gift/model/tax-year.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { EVERY_LANGUAGE, putCopy } from '#platform/server/site/copies.ts';
import { askMonthlyHandler } from './ask-monthly.handler.ts';
import { type Posting, postReceipts } from './post-receipts.ts';
import { readList } from './read-list.ts';
import { readOrders, settleOrders } from './read-orders.query.ts';

type Now = () => Date;
const NOTHING = async () => ({});

/** How far campaigns have come, told anew in the transaction that changed it: the sum alone leaves for the public page. */
async function tellCampaigns(tx: Transaction, giftIds: readonly string[], now: Now): Promise<void> {
  const sums = await tx.query<{ id: string; minor: string }>(
    `select g.purpose_id as id, coalesce(sum(g.minor) filter (where g.state = 'received'), 0) as minor from app.gift g
      where g.organisation_id = app.my_organisation() and g.purpose = 'campaign' and g.purpose_id in (
        select h.purpose_id from app.gift h where h.organisation_id = app.my_organisation() and h.id = any ($1) and h.purpose = 'campaign')
      group by g.purpose_id`,
    [giftIds],
  );
  const at = now().toISOString();
  for (const { id, minor } of sums) {
    const body = {
      minor: roundedDown(Number(minor)),
      currency: 'INR',
      asOf: at.slice(0, 10),
    } satisfies CampaignProgress;
    await putCopy(tx, {
      ...{ kind: CAMPAIGN_PROGRESS, id, language: EVERY_LANGUAGE, compartment: 'donor', slug: null },
      body: CampaignProgress.parse(body),
      visibleFrom: at,
    });
  }
}

/** For every act that moves one gift. */
const oneGift = (now: Now): Handler => ({
  load: NOTHING,
  applied: (tx, input: { giftId: string }) => tellCampaigns(tx, [input.giftId], now),
});

type Orders = { orders: { orderId: string }[] };
const takeInHandler = (now: Now): Handler => ({
  load: async (tx, input: Orders): Promise<OrdersKnown> => ({ orders: await readOrders(tx, idsOf(input)) }),
  async applied(tx, input: Orders) {
    await settleOrders(tx, idsOf(input));
    await tellCampaigns(tx, idsOf(input), now);
  },
});
const idsOf = ({ orders }: Orders) => orders.map(({ orderId }) => orderId);

const putOrderAsideHandler: Handler = {
  load: async (tx, { orderId }: { orderId: string }): Promise<OrdersKnown> => ({
    orders: await readOrders(tx, [orderId]),
  }),
  applied: (tx, { orderId }: { orderId: string }) => settleOrders(tx, [orderId]),
};

type Row = { fund: Fund; way: GiftFacts['way']; received_on: string | null };

/** The next number of every series these gifts need, in one order for everybody: two who wait for each other wait for ever. */
const issueReceiptsHandler = (posting: Posting): Handler => ({
  async load(tx, { gifts }: { gifts: { giftId: string }[] }): Promise<ReceiptNumbers> {
    const rows = await tx.query<Row>(
      `select distinct fund, way, received_on::text from app.gift
        where organisation_id = app.my_organisation() and id = any ($1) and received_on is not null`,
      [gifts.map(({ giftId }) => giftId)],
    );
    const lines = new Map(
      rows.map(({ received_on: receivedOn, ...gift }) => [
        numberKey({ ...gift, receivedOn }),
        [seriesOf(gift), financialYearOf(receivedOn ?? '')] as const,
      ]),
    );
    const numbers: Record<string, number> = {};
    for (const [key, line] of [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const [row] = await tx.query<{ number: number }>('select app.next_receipt($1, $2) as number', line);
      numbers[key] = row?.number ?? 1;
    }
    return { numbers };
  },
  applied: (tx, { gifts }: { gifts: { giftId: string }[] }, actor) =>
    postReceipts(
      tx,
      posting,
      actor,
      gifts.map(({ giftId }) => giftId),
    ),
});

type List = { account: string; mapping: Mapping; csv: string; leaveOut: boolean };
const importListHandler = (now: Now): Handler => ({
  async load(tx, { account, mapping, csv, leaveOut }: List): Promise<ListKnown> {
    const read = readList(csv, mapping, leaveOut);
    if ('refusal' in read) return { read, seen: [] };
    const seen = await tx.query<{ mark: string }>(
      'select mark from app.payment_line where organisation_id = app.my_organisation() and account = $1 and mark = any ($2)',
      [account, read.lines.map(({ mark }) => mark)],
    );
    return { read, seen: seen.map(({ mark }) => mark) };
  },
  async applied(tx, { account }: List) {
    const gifts = await tx.query<{ id: string }>(
      `select gift_id as id from app.payment_line where organisation_id = app.my_organisation() and account = $1 and state = 'matched'`,
      [account],
    );
    await tellCampaigns(
      tx,
      gifts.map(({ id }) => id),
      now,
    );
  },
});

const forgetDonorHandler: Handler = {
  load: NOTHING,
  async applied(tx, { donorId }: { donorId: string }) {
    await tx.query('select app.forget_donor($1)', [donorId]);
  },
};

/** The halves of the acts on gifts that only a server can answer. */
export const giftHandlers = (now: Now, posting: Omit<Posting, 'now'>): [string, Handler][] => [
  ['gift.take-in', takeInHandler(now)],
  ['gift.put-order-aside', putOrderAsideHandler],
  ['gift.issue-receipts', issueReceiptsHandler({ ...posting, now })],
  ['gift.ask-monthly', askMonthlyHandler(posting)],
  ['gift.import-list', importListHandler(now)],
  ['gift.forget-donor', forgetDonorHandler],
  ...['record-gift', 'receive-gift', 'bounce-cheque', 'refund-gift', 'match-line'].map((name): [string, Handler] => [
    `gift.${name}`,
    oneGift(now),
  ]),
];
