import { join } from 'node:path';
import type { Actor } from '#kernel/actor.ts';
import type { RecordKind, Stored } from '#kernel/record.ts';
import { GiftBook, type GiftBookFacts } from '#modules/gift/model/books.ts';
import { Donor, type DonorFacts } from '#modules/gift/model/donor.ts';
import { Gift, type GiftFacts } from '#modules/gift/model/gift.ts';
import { Receipt, type ReceiptFacts } from '#modules/gift/model/receipt.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { KeyRing } from '#platform/server/keys/key-ring.ts';
import type { Letter } from '#platform/server/mail/letter.ts';
import { postLetter } from '#platform/server/mail/post.ts';
import { drawInThread } from '#platform/server/paper/draw-in-thread.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { DrawnReceipt } from './draw-receipt.ts';
import { sayOnReceipt } from './gift-paper-words.ts';

const PROGRAM = join(import.meta.dirname, 'draw-receipt.ts');

export type Posting = { store: RecordStore; ring: KeyRing; now: () => Date };

/** The receipts of these gifts go into the post in the transaction that wrote them, to whoever wanted hers by mail. */
export async function postReceipts(
  tx: Transaction,
  posting: Posting,
  { organisationId }: Actor,
  giftIds: readonly string[],
): Promise<void> {
  const [book] = await find<GiftBookFacts>(tx, posting, GiftBook, {});
  if (!book) return;
  for (const giftId of new Set(giftIds)) {
    const told = await readTold(tx, posting, giftId);
    if (!told) continue;
    const letter = await letterOf(told, book, posting.now());
    const about = told.receipt.id;
    await postLetter(tx, posting.ring, {
      organisationId,
      key: `receipt/${about}`,
      compartment: 'donor',
      about,
      letter,
    });
  }
}

type Told = { receipt: Stored<ReceiptFacts>; donor: Stored<DonorFacts> & { email: string } };

async function readTold(tx: Transaction, posting: Posting, giftId: string): Promise<Told | null> {
  const [gift] = await find<GiftFacts>(tx, posting, Gift, { id: giftId });
  if (gift?.receiptBy !== 'mail' || gift.donorId === null) return null;
  const [donor] = await find<DonorFacts>(tx, posting, Donor, { id: gift.donorId });
  const receipts = await find<ReceiptFacts>(tx, posting, Receipt, { giftId });
  const receipt = receipts.find(({ cancelledOn }) => cancelledOn === null);
  return receipt && donor?.email ? { receipt, donor: { ...donor, email: donor.email } } : null;
}

/** Where others may read her mail, nothing in it says who we are, that she gave, or how much: it asks her to ask. */
async function letterOf({ receipt, donor }: Told, book: GiftBookFacts, made: Date): Promise<Letter> {
  const { language, email: to } = donor;
  const say = sayOnReceipt(language);
  if (donor.discreet)
    return { to, language, from: '', subject: say('discreetSubject'), text: say('discreetText'), attachments: [] };
  const paper = await drawInThread<DrawnReceipt>(PROGRAM, { language, book, made, receipts: [receipt], year: null });
  return {
    ...{ to, language, from: book.legalName.slice(0, 100), subject: say('mailSubject') },
    text: say('mailText', { name: receipt.name, organisation: book.legalName }),
    attachments: [{ name: 'receipt.pdf', type: 'application/pdf', base64: paper.toString('base64') }],
  };
}

const find = <F extends object>(tx: Transaction, { store }: Posting, kind: unknown, where: object) =>
  store.find(tx, { kind: kind as RecordKind, where: { ...where }, how: 'all' }) as unknown as Promise<
    Stored<F & Record<string, unknown>>[]
  >;
