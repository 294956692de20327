import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import type { Packet } from './referral.ts';

const ADULT_FROM = 18;

/** Child or adult as far as the sender told. Unclear is its own answer, and is treated as a child. */
export function adulthoodOf({ age }: Pick<Packet, 'age'>): Adulthood {
  if (age === null) return 'unclear';
  if (age.least >= ADULT_FROM) return 'adult';
  return age.most < ADULT_FROM ? 'child' : 'unclear';
}
