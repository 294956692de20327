import { SentOffer, type WaitingOffer } from '#modules/appeal/model/offer.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { readWaiting } from '#platform/server/site/inbox.ts';

/** Their name in the inbox. */
export const OFFER = 'offer';

/** Offers of help whose words are kept still, oldest first, answered or not. */
export async function readOffers(tx: Transaction, most: number, id?: string): Promise<WaitingOffer[]> {
  const rows = await readWaiting(tx, OFFER, { said: SentOffer, most, ...(id && { ids: [id] }) });
  return rows.map(({ about: _about, language, ...rest }) => ({
    ...rest,
    language: StoryLanguage.catch('en').parse(language),
  }));
}
