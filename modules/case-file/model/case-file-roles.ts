import type { Role } from '#kernel/need-to-know.ts';

/** Who carries case files from day to day, and may own one. */
export const CASE_WORKERS = ['investigator', 'operation-lead', 'case-manager'] as const satisfies readonly Role[];

/** Those, and the director, who answers for a file when its owner cannot. */
export const CASE_KEEPERS = [...CASE_WORKERS, 'director'] as const satisfies readonly Role[];
