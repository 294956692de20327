import { z } from 'zod';

/** Which public body. */
export const AUTHORITY_TYPES = [
  'police_station',
  'ahtu',
  'sjpu',
  'special_police_officer_itpa',
  'crime_branch_social_service',
  'railway_police',
  'border_force',
  'cwc',
  'jjb',
  'dcpu',
  'magistrate',
  'special_court_pocso',
  'sessions_court',
  'high_court',
  'public_prosecutor',
  'probation_officer',
  'dlsa',
  'slsa',
  'district_magistrate',
  'labour_dept',
  'wcd',
  'govt_hospital',
  'women_commission',
  'child_rights_commission',
  'frro',
  'embassy',
  'local_body',
  'foreign_police',
  'rpf',
  'revenue_officer',
  'immigration',
  'other',
] as const;
export const AuthorityType = z.enum(AUTHORITY_TYPES);
export type AuthorityType = z.infer<typeof AuthorityType>;
