import { z } from 'zod';

/**
 * How a woman in an area and our workers stand to each other. No stage gates a service, and an adult who does not want to
 * leave is never pushed (Budhadev Karmaskar v. State of West Bengal, 2022).
 */
export const OUTREACH_STAGES = [
  'first_contact',
  'acquainted',
  'regular',
  'trusting',
  'uses_services',
  'considering_exit',
  'decided_exit',
  'exited',
  'no_contact_wanted',
] as const;
export const OutreachStage = z.enum(OUTREACH_STAGES);
export type OutreachStage = z.infer<typeof OutreachStage>;
