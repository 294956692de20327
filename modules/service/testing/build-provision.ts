import { day } from '#kernel/dated.ts';
import type { FactsOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { ServiceProvision } from '#modules/service/model/service-provision.ts';

/** Counselling, given. */
export function buildProvision(
  facts: Partial<FactsOf<typeof ServiceProvision>> = {},
): FactsOf<typeof ServiceProvision> {
  return {
    personId: 'personaaaaaa',
    type: 'counselling',
    provider: null,
    providerId: null,
    happened: day('2024-05-10'),
    status: 'provided',
    words: null,
    source: OWN_STAFF,
    ...facts,
  };
}
