import { z } from 'zod';

/** Who a fact comes from. */
export const SOURCE_KINDS = [
  'own-staff',
  'police',
  'partner',
  'self',
  'family',
  'papers',
  'press',
  'public',
  'informant',
] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;
