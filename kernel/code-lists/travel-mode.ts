import { z } from 'zod';

/** How a way was travelled. */
export const TRAVEL_MODES = [
  'on_foot',
  'rickshaw',
  'car',
  'motorcycle',
  'bus',
  'truck',
  'train',
  'boat',
  'plane',
  'police_vehicle',
  'ambulance',
  'other',
  'unknown',
] as const;
export const TravelMode = z.enum(TRAVEL_MODES);
export type TravelMode = z.infer<typeof TravelMode>;
