import { z } from 'zod';

/** What investigators did. */
export const ACTIVITY_KINDS = [
  'interview',
  'surveillance',
  'record_check',
  'field_visit',
  'coordination_meeting',
  'search',
  'phone_call',
  'online_research',
  'evidence_collection',
  'other',
] as const;
export const ActivityKind = z.enum(ACTIVITY_KINDS);
export type ActivityKind = z.infer<typeof ActivityKind>;
