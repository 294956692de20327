import { z } from 'zod';

/** What a person can be offered. */
export const SERVICE_TYPES = [
  'safe_shelter',
  'medical',
  'reproductive_maternity',
  'mental_health',
  'counselling',
  'grief_counselling',
  'de_addiction',
  'legal_aid',
  'court_accompaniment',
  'compensation_support',
  'education',
  'early_childhood',
  'bridge_tutoring',
  'vocational_training',
  'job_placement',
  'financial_support',
  'documents_id',
  'social_scheme',
  'family_tracing',
  'family_mediation',
  'transport_escort',
  'repatriation',
  'child_protection',
  'day_night_care',
  'food_clothing',
  'outreach_visit',
  'drop_in',
  'spiritual_voluntary',
  'life_skills',
  'aftercare',
] as const;
export const ServiceType = z.enum(SERVICE_TYPES);
export type ServiceType = z.infer<typeof ServiceType>;
