import type { Dated } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { orNull } from '#platform/web/or-null.ts';

/** The beginning of a stay as it stands in a form. */
export type AdmissionValues = {
  placementId: string;
  personId: string | null;
  facilityId: string | null;
  shelterType: string | null;
  admitted: Dated | null;
  basis: string | null;
  orderRef: string;
  withoutOrder: string;
  note: string;
};

/** The day of the order and how long it holds, as they stand in the form; the number stands with the stay. */
export type OrderValues = { orderId: string; section: string | null; on: string; untilDay: string };

/** The order of an admission, where its day is known; else only its number is kept. */
export function orderOf({ orderId, section, on, untilDay }: OrderValues, basis: string | null): { order?: object } {
  if (on === '' || (basis !== 'cwc_order' && basis !== 'magistrate_order')) return {};
  const by = basis === 'cwc_order' ? 'committee' : 'magistrate';
  return { order: { orderId, by, section: section ?? 'other', on, untilDay: orNull(untilDay), note: null } };
}

/** What was left open is kept as not recorded, and shown as that. */
export function admissionOf({ placementId: _, ...values }: AdmissionValues): object {
  return {
    ...values,
    basis: values.basis ?? 'not_recorded',
    orderRef: orNull(values.orderRef),
    withoutOrder: orNull(values.withoutOrder),
    source: OWN_STAFF,
    note: orNull(values.note),
  };
}
