import { z } from 'zod';

/** How soon something must be done. */
export const RISK_LEVELS = ['critical', 'high', 'medium', 'low', 'unassessed'] as const;
export const RiskLevel = z.enum(RISK_LEVELS);
export type RiskLevel = z.infer<typeof RiskLevel>;
