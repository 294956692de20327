import { z } from 'zod';

/** Whom they did it with. */
export const ACTIVITY_WITHS = [
  'police',
  'community_leader',
  'social_worker',
  'ngo_partner',
  'family',
  'authority',
  'other',
] as const;
export const ActivityWith = z.enum(ACTIVITY_WITHS);
export type ActivityWith = z.infer<typeof ActivityWith>;
