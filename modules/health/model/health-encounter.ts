import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

export const ENCOUNTER_KINDS = [
  'check-up',
  'examination',
  'emergency',
  'admission',
  'treatment',
  'mental-health',
  'review',
  'other',
] as const;
export const EncounterKind = z.enum(ENCOUNTER_KINDS);

export const HEALTH_CONSENTS = ['given', 'refused', 'could-not-be-asked', 'not-asked', 'not-recorded'] as const;
export const HealthConsent = z.enum(HEALTH_CONSENTS);

const words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const healthEncounterFacts = z.strictObject({
  personId: AnyId,
  happened: Dated,
  facilityId: AnyId.nullable(),
  kind: EncounterKind,
  complaint: words(5000),
  findings: words(5000),
  /** How she is, as somebody said it on that day ("stable"): a claim with a date and a source, not a state. */
  condition: words(300),
  consent: HealthConsent,
  followUp: words(2000),
  /** Examined for the court as well: its papers follow the rules of evidence. */
  isMedicoLegal: z.boolean(),
  source: Source,
});

/** What a nurse, a doctor or a hospital did or saw. Nothing of it stands in any list. */
export const HealthEncounter = defineRecord({
  kind: 'health-encounter',
  compartment: 'health',
  facts: healthEncounterFacts,
  dated: ['happened'],
  sources: ['source'],
  secret: ['kind', 'consent', 'isMedicoLegal'],
  holds: ({ consent, findings }) => consent !== 'refused' || findings === null,
});
export type HealthEncounterFacts = z.infer<typeof healthEncounterFacts>;
