/** The rules of release by name; each has its words. */
export const CHECKS = [
  'large-enough',
  'not-nought',
  'long-enough',
  'two-operations',
  'waited',
  'grown',
  'not-subtracted',
  'one-table',
  'not-alike',
  'share-of-enough',
  'share-of-some',
] as const;
export type CheckName = (typeof CHECKS)[number];
export type Check = { name: CheckName; holds: boolean; values: Record<string, string | number>; from?: string };
