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

type Passed = { id: string; language: string; said: unknown; cameAt: string };

/** Those that whoever asks was asked to call, of whatever role she is; gone once they are settled or swept. */
export async function readPassedToMe(tx: Transaction): Promise<WaitingOffer[]> {
  const rows = await tx.query<Passed>(
    'select id, language, said, app.moment_text(came_at) as "cameAt" from app.offers_passed_to_me()',
    [],
  );
  return rows.flatMap(({ said, language, ...rest }) => {
    const read = SentOffer.safeParse(said);
    return read.success ? [{ ...read.data, ...rest, language: StoryLanguage.catch('en').parse(language) }] : [];
  });
}
