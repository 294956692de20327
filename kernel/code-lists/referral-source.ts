import { z } from 'zod';

/** Who sent somebody to us. */
export const REFERRAL_SOURCES = [
  'family',
  'self',
  'ngo_partner',
  'informant',
  'police',
  'ahtu',
  'cwc',
  'dcpu',
  'child_helpline_1098',
  'emergency_112',
  'women_helpline_181',
  'one_stop_centre',
  'court',
  'hospital',
  'school',
  'community_leader',
  'social_worker',
  'outreach',
  'drop_in_centre',
  'peer_survivor',
  'railway_police',
  'embassy',
  'web_form',
  'anonymous',
  'other',
  'not_known',
] as const;
export const ReferralSource = z.enum(REFERRAL_SOURCES);
export type ReferralSource = z.infer<typeof ReferralSource>;
