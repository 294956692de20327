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
