import { z } from 'zod';

/** How it was learned. */
export const SOURCE_MANNERS = ['seen', 'spoken', 'written'] as const;
export const SourceManner = z.enum(SOURCE_MANNERS);
export type SourceManner = z.infer<typeof SourceManner>;
