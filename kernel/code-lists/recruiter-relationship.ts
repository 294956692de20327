import { z } from 'zod';

/** What the recruiter was to the person. */
export const RECRUITER_RELATIONSHIPS = [
  'intimate_partner',
  'spouse',
  'parent',
  'sibling',
  'other_relative',
  'family_acquaintance',
  'family_employee',
  'friend',
  'neighbour',
  'employer',
  'agent_broker',
  'brothel_keeper',
  'online_contact',
  'teacher_religious',
  'stranger',
  'other',
  'unknown',
] as const;
export const RecruiterRelationship = z.enum(RECRUITER_RELATIONSHIPS);
export type RecruiterRelationship = z.infer<typeof RecruiterRelationship>;
