import type { Actor } from './actor.ts';

/** Three days: who has not answered by then must be asked again, in case what was asked is no longer meant. */
export const SECOND_PERSON_MINUTES = 72 * 60;

/** What somebody asked that takes two: by whom, about whom (if about a colleague), and until when it waits. */
export type AskedOfTwo = { askedBy: string; about?: unknown; expiresAt: string };

/**
 * Why this colleague is no second person to it; null when nothing speaks against her. The one rule for everything that takes
 * two, whether it waits among the approvals or, like a go, where the second reads what she says yes to. The database
 * besides knows who is one human being under two accounts, and who was let in today by the first (`app.may_be_second`).
 */
export function whyNotSecond(
  asked: AskedOfTwo,
  { staffId }: Actor,
  now: string,
): 'same-person' | 'about-you' | 'expired' | null {
  if (asked.askedBy === staffId) return 'same-person';
  if (asked.about === staffId) return 'about-you';
  return asked.expiresAt > now ? null : 'expired';
}
