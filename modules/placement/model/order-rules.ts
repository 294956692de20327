import { addDays, addMonths } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import type { StayOrderFacts } from './stay-order.ts';

type Order = Pick<StayOrderFacts, 'section' | 'on' | 'untilDay'>;

/** The longest an order of this section can hold: ITPA s.17(1) ten days, s.17(3) three weeks, s.17(4) three years. */
function longest({ section, on }: Order): string | null {
  if (section === 'itpa-17-1') return addDays(on, 10);
  if (section === 'itpa-17-3') return addDays(on, 21);
  return section === 'itpa-17-4' ? addMonths(on, 36) : null;
}

/** An order that cannot be as it is written: not given yet, over before it began, longer than its section allows. */
export function refuseOrder(order: Order, today: string): Refusal | null {
  if (order.on > today) return { ...PLACEMENT_REFUSALS.notYet, fields: ['on'], values: { today } };
  if (order.untilDay === null) return null;
  if (order.untilDay < order.on) return PLACEMENT_REFUSALS.orderTurned;
  const limit = longest(order);
  if (limit === null || order.untilDay <= limit) return null;
  return { ...PLACEMENT_REFUSALS.orderTooLong, values: { limit } };
}

/**
 * Nobody was admitted on an order that did not exist yet, or had run out. Where the order came later, the stay began
 * without it, and that is what has to be written.
 */
export function refuseOrderAtAdmission(order: Order, admitted: Dated, today: string): Refusal | null {
  const wrong = refuseOrder(order, today);
  if (wrong) return wrong;
  if (admitted.latest !== null && order.on > admitted.latest) {
    return { ...PLACEMENT_REFUSALS.orderAfterAdmission, values: { order: order.on, came: admitted.latest } };
  }
  const isOver = order.untilDay !== null && admitted.earliest !== null && order.untilDay < admitted.earliest;
  return isOver ? { ...PLACEMENT_REFUSALS.orderRanOut, values: { until: order.untilDay ?? '' } } : null;
}

/** The last day any order covers; null where one of them names no end, or there is none. */
export function orderedUntil(orders: readonly Order[]): string | null {
  if (orders.length === 0 || orders.some(({ untilDay }) => untilDay === null)) return null;
  return (
    orders
      .map(({ untilDay }) => untilDay ?? '')
      .sort()
      .at(-1) ?? null
  );
}
