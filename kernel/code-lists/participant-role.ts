import { z } from 'zod';

/** What a person is in one case file. One person can hold several: survivor and accused at once. */
export const PARTICIPANT_ROLES = [
  'survivor',
  'missing_person',
  'possible_victim',
  'child_of_survivor',
  'accused',
  'suspect',
  'family_member',
  'complainant',
  'witness',
  'support_person',
  'guardian',
] as const;
export const ParticipantRole = z.enum(PARTICIPANT_ROLES);
export type ParticipantRole = z.infer<typeof ParticipantRole>;
