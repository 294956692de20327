import { z } from 'zod';

/** What kind of place it was. Whether the law calls it a brothel is another question and another field. */
export const VENUE_TYPES = [
  'brothel',
  'rented_house',
  'private_home',
  'beauty_parlour',
  'massage_spa',
  'hotel_lodge',
  'bar',
  'street',
  'red_light_area',
  'online',
  'factory_workshop',
  'brick_kiln',
  'farm',
  'construction_site',
  'circus_orchestra',
  'transport_hub',
  'border_point',
  'vehicle',
  'agency_office',
  'other',
  'unknown',
] as const;
export const VenueType = z.enum(VENUE_TYPES);
export type VenueType = z.infer<typeof VenueType>;
