import { z } from 'zod';

/** What a stay rests on. A child needs an order; an adult stays only by own wish or need. */
export const PLACEMENT_BASES = [
  'cwc_order',
  'magistrate_order',
  'voluntary',
  'medical',
  'family_consent',
  'not_recorded',
] as const;
export const PlacementBasis = z.enum(PLACEMENT_BASES);
export type PlacementBasis = z.infer<typeof PlacementBasis>;
