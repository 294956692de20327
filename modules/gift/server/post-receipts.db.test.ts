import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setBook } from '#modules/gift/model/book-acts.ts';
import { addDonor } from '#modules/gift/model/donor-acts.ts';
import { issueReceipts } from '#modules/gift/model/receipt-acts.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { buildBook, buildDonorWords, buildGiftWords } from '#modules/gift/testing/build-gift.ts';
import type { Letter } from '#platform/server/mail/letter.ts';
import { carryLetters } from '#platform/server/mail/post.ts';
import { newId } from '#platform/server/random.ts';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let fundraiser: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  fundraiser = await house.admit('fundraiser');
  await fundraiser.done(setBook, { bookId: newId(), book: buildBook() });
});
afterAll(() => house.close());
beforeEach(() => house.asOwner('delete from app.mail'));

async function received(gift: Parameters<typeof buildGiftWords>[0], donor: object) {
  const [giftId, donorId] = [newId(), newId()];
  await fundraiser.done(addDonor, { donorId, donor: buildDonorWords(donor) });
  await fundraiser.done(recordGift, { giftId, gift: buildGiftWords({ donorId, ...gift }), receivedOn: '2024-05-12' });
  return { giftId, donorId };
}

/** The round that the post makes, with somebody who only reads what she is given to carry. */
async function carried(): Promise<Letter[]> {
  const letters: Letter[] = [];
  await carryLetters(house.house.door, house.house.keys.ring, async (letter) => {
    letters.push(letter);
    return { state: 'sent' };
  });
  return letters;
}

test('whoever wanted her receipt by mail gets it, in her language, once', async () => {
  const gift = await received(
    { receiptBy: 'mail' },
    { name: 'आशा दाता', email: 'donor@example.org', language: 'hi', discreet: false },
  );
  await fundraiser.done(issueReceipts, { gifts: [gift] });
  const [letter, ...more] = await carried();
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ to: 'donor@example.org', from: buildBook().legalName, language: 'hi' });
  expect(letter?.text).toContain('आशा दाता');
  expect(readPdf(Buffer.from(letter?.attachments[0]?.base64 ?? '', 'base64')).texts.join()).toContain('आशा');
  expect(await carried()).toEqual([]);
});

test('where others read her mail, the letter names neither us nor a sum nor a gift', async () => {
  const donor = { name: 'A. Donor', email: 'shared@example.org', language: 'en', discreet: true };
  await fundraiser.done(issueReceipts, { gifts: [await received({ receiptBy: 'mail', minor: 123_400 }, donor)] });
  const [letter] = await carried();
  expect(letter).toMatchObject({ to: 'shared@example.org', from: '', attachments: [], subject: 'A message for you' });
  expect(JSON.stringify(letter)).not.toMatch(/1,?234|gift|receipt|donat|Donor/i);
  expect(JSON.stringify(letter)).not.toContain(buildBook().legalName);
});

test('whoever wanted none, or has no address, gets none; a receipt that is refused posts nothing', async () => {
  const none = await received({ receiptBy: 'paper' }, { email: 'donor@example.org', discreet: false });
  const nowhere = await received({ receiptBy: 'mail' }, { email: null, discreet: false });
  await fundraiser.done(issueReceipts, { gifts: [none, nowhere] });
  const again = await fundraiser.ask(issueReceipts, { gifts: [none] });
  expect(again.outcome).toBe('refused');
  expect(await house.asOwner('select id from app.mail')).toEqual([]);
});
