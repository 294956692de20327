import { z } from 'zod';

/** What one person is to another. */
export const RELATION_KINDS = [
  'mother',
  'father',
  'child',
  'spouse',
  'sibling',
  'guardian',
  'relative',
  'employer',
  'employee_of_family',
  'acquaintance',
  'other',
] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;
