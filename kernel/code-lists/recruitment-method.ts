import { z } from 'zod';

/** How a person was drawn in. */
export const RECRUITMENT_METHODS = [
  'lover_boy',
  'false_marriage_promise',
  'false_job_offer',
  'easy_money',
  'false_education_promise',
  'entertainment_lure',
  'abduction',
  'sold_by_family',
  'debt_pressure',
  'placement_agency',
  'friend_or_peer',
  'online_grooming',
  'drugging',
  'blackmail',
  'intergenerational',
  'customary_practice',
  'runaway_opportunism',
  'other',
  'unknown',
] as const;
export const RecruitmentMethod = z.enum(RECRUITMENT_METHODS);
export type RecruitmentMethod = z.infer<typeof RecruitmentMethod>;
