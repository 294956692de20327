import { GIFT_EVENT, GiftEvent } from '#modules/gift/model/gift-event.ts';
import { GIFT_ORDER, GiftOrder } from '#modules/gift/model/gift-order.ts';
import type { WaitingOrder } from '#modules/gift/model/take-in.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

type Row = { id: string; said: unknown; came_at: string; language: string; events: unknown[] };

const ROWS = `select o.id, o.said, o.came_at, o.language,
    coalesce((select json_agg(e.said order by e.came_at) from site.inbox e
       where e.organisation_id = o.organisation_id and e.kind = '${GIFT_EVENT}' and e.about = o.id), '[]') as events
  from site.inbox o where o.organisation_id = app.my_organisation() and o.kind = '${GIFT_ORDER}'`;
const WAITS = `(o.settled_at is null or exists (select from site.inbox e where e.organisation_id = o.organisation_id
    and e.kind = '${GIFT_EVENT}' and e.about = o.id and e.settled_at is null))`;

/** Orders that nobody has taken in, or of which the gateway told something since: the longest waiting first, and how many there are. */
export async function readWaiting(tx: Transaction, most: number): Promise<{ waiting: WaitingOrder[]; all: number }> {
  const [rows, waits] = await Promise.all([
    tx.query<Row>(`${ROWS} and ${WAITS} order by o.came_at, o.id limit $1`, [most]),
    tx.query<{ all: number }>(
      `select count(*)::int as all from site.inbox o where o.organisation_id = app.my_organisation() and o.kind = '${GIFT_ORDER}' and ${WAITS}`,
    ),
  ]);
  return { waiting: read(rows), all: waits[0]?.all ?? 0 };
}

/** These orders, as long as they wait, locked: two colleagues who take one in at once take it in once. */
export async function readOrders(tx: Transaction, ids: readonly string[]): Promise<WaitingOrder[]> {
  return read(await tx.query<Row>(`${ROWS} and ${WAITS} and o.id = any ($1) order by o.id for update of o`, [ids]));
}

/** What does not read as an order was written by no program of ours, and is left lying. */
function read(rows: readonly Row[]): WaitingOrder[] {
  return rows.flatMap(({ id, said, came_at, language, events }) => {
    const order = GiftOrder.safeParse(said);
    if (!order.success) return [];
    const told = events.flatMap((event) => GiftEvent.safeParse(event).data ?? []);
    return [{ id, order: order.data, cameAt: new Date(came_at).toISOString(), language, events: told }];
  });
}

/** Taken in or put aside: who gave stands in a record now, or nowhere. What a later event asks for stays. */
export async function settleOrders(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update site.inbox set settled_at = coalesce(settled_at, now()),
       said = case when kind = '${GIFT_ORDER}' then said || '{"donor": null, "receipt": "none", "source": "not-said", "country": null}' else said end
      where organisation_id = app.my_organisation() and (id = any ($1) and kind = '${GIFT_ORDER}' or about = any ($1) and kind = '${GIFT_EVENT}')`,
    [ids],
  );
}
