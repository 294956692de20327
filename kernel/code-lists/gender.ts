import { z } from 'zod';

/** As the person says it. Nothing is assumed: unknown and not asked are answers. */
export const GENDERS = ['female', 'male', 'transgender', 'other', 'unknown', 'not_asked'] as const;
export const Gender = z.enum(GENDERS);
export type Gender = z.infer<typeof Gender>;
