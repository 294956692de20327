import { SentPrayer, type WaitingPrayer } from '#modules/prayer/model/sent-prayer.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { readWaiting } from '#platform/server/site/inbox.ts';

/** Their name in the inbox, and among the copies. */
export const PRAYER = 'prayer';

/** Prayers and requests that readers sent and nobody has decided about, oldest first. */
export async function readPrayers(tx: Transaction, most: number, id?: string): Promise<WaitingPrayer[]> {
  const rows = await readWaiting(tx, PRAYER, { said: SentPrayer, most, ...(id && { ids: [id] }) });
  return rows.map(({ about: _about, language, ...rest }) => ({
    ...rest,
    language: StoryLanguage.catch('en').parse(language),
  }));
}
