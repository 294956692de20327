import { z } from 'zod';

export const EXPORT_PURPOSES = ['supervision', 'court', 'hand-over', 'own-records'] as const;
export const EXPORT_STATUSES = ['current', 'on_hold', 'follow_up', 'closed', 'all'] as const;

/** More people than this leave with two persons only; until that is built they do not leave. */
export const MOST_EXPORTED = 25;

/** What a list that leaves the house is asked for with. */
export const ExportRequest = z.strictObject({
  purpose: z.enum(EXPORT_PURPOSES),
  reason: z.string().trim().min(10).max(500),
  status: z.enum(EXPORT_STATUSES),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** Lists go into other hands: who answers for files may take one out. */
export const EXPORTERS = ['director', 'case-manager'] as const;
