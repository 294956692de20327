import { z } from 'zod';

/** Where a person can stay. */
export const SHELTER_TYPES = [
  'childrens_home',
  'open_shelter',
  'specialised_adoption_agency',
  'fit_facility',
  'fit_person',
  'foster_family',
  'protective_home',
  'shakti_sadan',
  'one_stop_centre',
  'ngo_shelter',
  'govt_shelter',
  'hospital_ward',
  'transit_home',
  'group_home',
  'night_shelter_children',
  'family_home',
  'own_accommodation',
  'not_known',
  'other',
] as const;
export const ShelterType = z.enum(SHELTER_TYPES);
export type ShelterType = z.infer<typeof ShelterType>;
