import type { Stored, StoredOf } from '#kernel/record.ts';
import type { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import type { OutcomeFacts, PregnancyFacts } from '#modules/health/model/pregnancy.ts';

/** What is being written of somebody's health, and of what in it. */
export type Writing =
  | { is: 'encounter' }
  | { is: 'correct'; encounter: StoredOf<typeof HealthEncounter> }
  | { is: 'correct-pregnancy' | 'outcome'; pregnancy: Stored<PregnancyFacts> }
  | { is: 'correct-outcome'; outcome: Stored<OutcomeFacts> };
