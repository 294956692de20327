import { day } from '#kernel/dated.ts';
import type { FactsOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { HealthEncounter } from '#modules/health/model/health-encounter.ts';

/** A check-up of which nothing is known but that it was. */
export function buildEncounter(facts: Partial<FactsOf<typeof HealthEncounter>> = {}): FactsOf<typeof HealthEncounter> {
  return {
    personId: 'personaaaaaa',
    happened: day('2024-05-10'),
    facilityId: null,
    kind: 'check-up',
    complaint: null,
    findings: null,
    condition: null,
    consent: 'given',
    followUp: null,
    isMedicoLegal: false,
    source: OWN_STAFF,
    ...facts,
  };
}
