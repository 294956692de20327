import { z } from 'zod';

/** How a headcount was said. A word is not turned into a number: *several* stays several. */
export const HEADCOUNT_QUALIFIERS = ['exact', 'about', 'at_least', 'nearly', 'several', 'unknown'] as const;
const WORDS_ONLY: readonly string[] = ['several', 'unknown'];

const Heads = z.int().min(0).max(100_000).nullable();

/** How many came: a number, a range, or a word. */
export const Headcount = z
  .strictObject({ qualifier: z.enum(HEADCOUNT_QUALIFIERS), least: Heads, most: Heads })
  .refine(({ qualifier, least, most }) => !isWord(qualifier) || (least === null && most === null), {
    params: { code: 'outreach.headcount-guessed' },
    path: ['least'],
  })
  .refine(({ qualifier, least }) => isWord(qualifier) || least !== null, {
    params: { code: 'outreach.headcount-missing' },
    path: ['least'],
  })
  .refine(({ least, most }) => least === null || most === null || least <= most, {
    params: { code: 'outreach.headcount-turned' },
    path: ['most'],
  });
export type Headcount = z.infer<typeof Headcount>;

export function isWord(qualifier: string): boolean {
  return WORDS_ONLY.includes(qualifier);
}
