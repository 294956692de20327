import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { moveMoney, recordSpending, setBook } from '#modules/gift/model/book-acts.ts';
import { Donor } from '#modules/gift/model/donor.ts';
import { addDonor, forgetDonor } from '#modules/gift/model/donor-acts.ts';
import { bounceCheque, refundGift } from '#modules/gift/model/end-gift.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { isBalanced, LedgerEntry } from '#modules/gift/model/ledger.ts';
import { PaymentLine } from '#modules/gift/model/payment-line.ts';
import { Receipt } from '#modules/gift/model/receipt.ts';
import { cancelReceipt, issueReceipts } from '#modules/gift/model/receipt-acts.ts';
import { importList } from '#modules/gift/model/reconcile.ts';
import { receiveGift, recordGift } from '#modules/gift/model/record-gift.ts';
import { takeIn } from '#modules/gift/model/take-in.ts';
import {
  buildBook,
  buildDonorWords,
  buildEvent,
  buildGiftWords,
  buildOrder,
} from '#modules/gift/testing/build-gift.ts';
import { newId } from '#platform/server/random.ts';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { cookieOf } from '../../../apps/testing/evidence-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

const DOOR = { staffApp: null, logs: false, demonstration: null, firstRunCode: null };
let house: TestHouse;
let server: FastifyInstance;
let joel: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, DOOR);
  joel = await house.admit('fundraiser');
  await joel.done(setBook, { bookId: newId(), book: buildBook() });
});
afterAll(async () => {
  await server.close();
  await house.close();
});

const all = (who: Colleague, kind: unknown, where: Record<string, string> = {}) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
const post = (who: Colleague, url: string, payload: object) =>
  server.inject({ method: 'POST', url, cookies: cookieOf(who), payload });

/** What the site's own process would leave. */
const leave = (id: string, kind: string, said: object, about: string | null = null) =>
  house.asOwner(
    `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said) values ($1, $2, $3, 'donor', $4, 'mr', $5, $6)`,
    [joel.organisationId, id, kind, about, id, JSON.stringify(said)],
  );

async function received(
  more: Parameters<typeof buildGiftWords>[0] = {},
  donor = {},
): Promise<{ giftId: string; donorId: string }> {
  const [giftId, donorId] = [newId(), newId()];
  await joel.done(addDonor, { donorId, donor: buildDonorWords(donor) });
  const gift = buildGiftWords({ donorId, ...more });
  await joel.done(recordGift, { giftId, gift, receivedOn: '2024-05-12' });
  return { giftId, donorId };
}

test('what was ordered on the public page is taken in once, and leaves no donor in the inbox', async () => {
  const [upi, card] = [newId(), newId()];
  await leave(upi, 'gift', buildOrder({ reference: 'GABCDEFGH' }));
  await leave(card, 'gift', buildOrder({ reference: 'GJKLMNPQR', way: 'card' }));
  await leave(newId(), 'gift-event', buildEvent({ orderId: card, eventId: 'evt_card' }), card);
  const listed = await server.inject({ url: '/api/gifts/waiting', cookies: cookieOf(joel) });
  expect(
    listed
      .json()
      .waiting.map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual([upi, card].sort());
  const input = { orders: [upi, card].map((orderId) => ({ orderId, donorId: null })) };
  await joel.done(takeIn, input);
  expect(await joel.ask(takeIn, input)).toMatchObject({ refusal: { code: 'gift.order-gone' } });
  expect(await all(joel, Gift, { id: card })).toMatchObject([
    { state: 'received', paymentNumber: 'pay_0001', receivedOn: '2024-05-12' },
  ]);
  expect(await all(joel, Gift, { id: upi })).toMatchObject([{ state: 'promised', reference: 'GABCDEFGH' }]);
  expect(await all(joel, Donor, { language: 'mr' })).toHaveLength(2);
  const lying = await house.asOwner<{ text: string }>(`select said::text as text from site.inbox`);
  expect(lying.map(({ text }) => text).join()).not.toContain('ananya');
  const left = await server.inject({ url: '/api/gifts/waiting', cookies: cookieOf(joel) });
  expect(left.json()).toEqual({ waiting: [], all: 0 });
});

test('what the gateway tells after an order was taken in still reaches its gift', async () => {
  const orderId = newId();
  await leave(orderId, 'gift', buildOrder({ reference: 'GSTUVWXYZ', way: 'card' }));
  await joel.done(takeIn, { orders: [{ orderId, donorId: null }] });
  await leave(
    newId(),
    'gift-event',
    buildEvent({ orderId, eventId: 'evt_b', paymentId: 'pay_b', status: 'refunded' }),
    orderId,
  );
  await leave(newId(), 'gift-event', buildEvent({ orderId, eventId: 'evt_a', paymentId: 'pay_b' }), orderId);
  await joel.done(takeIn, { orders: [{ orderId, donorId: null }] });
  expect(await all(joel, Gift, { id: orderId })).toMatchObject([{ state: 'refunded' }]);
});

test('receipts that many write at once have numbers without a gap, and a refused one takes none', async () => {
  const gifts = await Promise.all(Array.from({ length: 14 }, () => received()));
  const promised = newId();
  const [first] = gifts;
  await joel.done(recordGift, {
    giftId: promised,
    gift: buildGiftWords({ donorId: first?.donorId ?? '' }),
    receivedOn: null,
  });
  const other = await house.admit('fundraiser');
  const asked = gifts.flatMap((one, index) => [
    (index % 2 ? joel : other).ask(issueReceipts, { gifts: [one] }),
    ...(index % 4 ? [] : [joel.ask(issueReceipts, { gifts: [{ giftId: promised, donorId: one.donorId }] })]),
  ]);
  const answers = await Promise.all(asked);
  expect(answers.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(14);
  const numbers = (await all(joel, Receipt, { series: 'D' })).map(({ number }) => Number(number)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
  const [kept] = await all(joel, Receipt, { giftId: first?.giftId ?? '' });
  await joel.done(cancelReceipt, { receiptId: kept?.id, why: 'The address was another.' });
  const [again] = await all(joel, Receipt, { id: (await joel.done(issueReceipts, { gifts: [first] })).id });
  expect(again).toMatchObject({ number: numbers.length + 1, deductible: true });
});

test('a receipt is drawn in the donor’s language, and its making is in the journal', async () => {
  const { giftId, donorId } = await received({ wantsTaxReceipt: true }, { name: 'शर्मिष्ठा क्षीरसागर', language: 'mr' });
  const { id } = await joel.done(issueReceipts, { gifts: [{ giftId, donorId }] });
  const paper = await post(joel, `/api/receipts/${id}/paper`, { language: 'mr' });
  expect(paper.headers['content-type']).toBe('application/pdf');
  const { texts } = readPdf(paper.rawPayload);
  expect(texts.join('\n')).toContain('शर्मिष्ठा क्षीरसागर');
  expect(texts.join('\n')).toContain('ABCPK1234F');
  const year = await post(joel, `/api/donors/${donorId}/statement`, { language: 'en', year: 2024 });
  expect(readPdf(year.rawPayload).texts.join('\n')).toContain('₹2,500');
  expect((await post(joel, `/api/donors/${newId()}/statement`, { language: 'en', year: 2024 })).statusCode).toBe(404);
  const rows = await house.asOwner(
    `select from app.journal where kind = 'export' and resource in ('receipt', 'donor')`,
  );
  expect(rows).toHaveLength(2);
});

test('no list is booked twice; a line with a gift’s number settles it, the rest waits', async () => {
  const { giftId } = await received({ minor: 777_700, paymentNumber: 'UTR777700' });
  const promised = newId();
  await joel.done(recordGift, {
    giftId: promised,
    gift: buildGiftWords({ minor: 333_300, paymentNumber: 'CMS9991' }),
    receivedOn: null,
  });
  const csv = [
    'Test Bank, Pune branch',
    'Date,Narration,Ref No.,Withdrawal,Deposit',
    '11/05/2024,"NEFT, from somebody",CMS9991,,"3,333.00"',
    '12/05/2024,IMPS UTR777700,,,"7,777.00"',
    '12/05/2024,"=HYPERLINK(""x"")",,,"7,777.00"',
    '13/05/2024,CHARGES,,118.00,',
  ].join('\r\n');
  const mapping = {
    day: 'Date',
    dayForm: 'dmy',
    amount: 'Deposit',
    out: 'Withdrawal',
    number: 'Ref No.',
    words: 'Narration',
  };
  const input = () => ({ listId: newId(), account: 'bank', mapping, csv });
  await joel.done(importList, input());
  expect(await all(joel, Gift, { id: promised })).toMatchObject([{ state: 'received', receivedOn: '2024-05-11' }]);
  const before = await all(joel, LedgerEntry);
  expect(await joel.done(importList, input())).toMatchObject({ lines: 0, again: 4 });
  expect(await all(joel, LedgerEntry)).toHaveLength(before.length);
  const lines = await all(joel, PaymentLine);
  expect(lines.map(({ state }) => state).sort()).toEqual(['matched', 'matched', 'open', 'open']);
  expect(lines.find((line) => line.giftId === giftId)).toMatchObject({ day: '2024-05-12' });
  const wrong = await joel.ask(importList, { ...input(), mapping: { ...mapping, amount: 'Credit' } });
  expect(wrong).toMatchObject({ refusal: { code: 'gift.no-such-column', values: { column: 'Credit' } } });
});

test('the books balance at every commit, and no line of them changes, whoever writes', async () => {
  const lines = await all(joel, LedgerEntry);
  expect(isBalanced(lines as never)).toBe(true);
  const id = String(lines[0]?.id);
  await expect(house.asOwner(`update app.ledger_entry set minor = minor + 1 where id = $1`, [id])).rejects.toThrow(
    'never changes',
  );
  const copy = `insert into app.ledger_entry (organisation_id, id, scope_id, changed_at, changed_by, booking_id, "on", account, fund, minor, why)
    select organisation_id, $2, scope_id, changed_at, changed_by, $2, "on", $3, 'general', 5, why from app.ledger_entry where id = $1`;
  await expect(house.asOwner(copy, [id, newId(), 'bank'])).rejects.toThrow('does not balance');
  await expect(house.asOwner(copy, [id, newId(), 'fc-bank'])).rejects.toThrow('do not mix');
});

test('foreign money comes by name into its own account, is spent from there, and goes on to nobody', async () => {
  const fc = { fund: 'fc', source: 'foreign' } as const;
  const { giftId, donorId } = await received(fc, { source: 'foreign', country: 'ES', taxId: null });
  const spend = { from: 'fc-bank', fund: 'fc', minor: 40_000, on: '2024-05-13', note: null };
  await joel.done(recordSpending, { ...spend, account: 'administration' });
  expect(await joel.ask(recordSpending, { ...spend, account: 'sub-grants' })).toMatchObject({
    refusal: { code: 'gift.no-sub-grant' },
  });
  expect(await joel.ask(recordSpending, { ...spend, account: 'programme', minor: 9_999_999 })).toMatchObject({
    refusal: { code: 'gift.not-enough' },
  });
  expect(await joel.ask(moveMoney, { from: 'cash', minor: 1, on: '2024-05-13', note: null })).toMatchObject({
    refusal: { code: 'gift.not-enough' },
  });
  const receipt = await joel.done(issueReceipts, { gifts: [{ giftId, donorId }] });
  expect(receipt).toMatchObject({ series: 'F', number: 1, deductible: false });
  const nobody = await joel.ask(recordGift, { giftId: newId(), gift: buildGiftWords({ ...fc }), receivedOn: null });
  expect(nobody).toMatchObject({ refusal: { code: 'gift.foreign-needs-name' } });
});

test('a cheque that bounces takes its receipt with it; a large refund waits for a second person', async () => {
  const cheque = await received({ way: 'cheque', minor: 500_000, paymentNumber: '000123' });
  const { id } = await joel.done(issueReceipts, { gifts: [cheque] });
  await joel.done(bounceCheque, { giftId: cheque.giftId, on: '2024-05-13', why: 'Funds insufficient.' });
  expect(await all(joel, Receipt, { id })).toMatchObject([{ cancelledOn: '2024-05-13' }]);
  const large = await received({ minor: 2_000_000 });
  const director = await house.admit('director', { confirmedBy: house.founder });
  const asked = await joel.ask(refundGift, { giftId: large.giftId, on: '2024-05-13', why: 'Sent twice.' });
  expect(asked).toMatchObject({ outcome: 'accepted', waitsFor: expect.any(String) });
  expect(await all(joel, Gift, { id: large.giftId })).toMatchObject([{ state: 'received' }]);
  await director.done(confirmAct, { approvalId: (asked as { waitsFor: string }).waitsFor });
  expect(await all(joel, Gift, { id: large.giftId })).toMatchObject([{ state: 'refunded' }]);
  expect(isBalanced((await all(joel, LedgerEntry)) as never)).toBe(true);
});

test('a forgotten donor is gone from every table; what the law keeps stands on her receipt', async () => {
  const { giftId, donorId } = await received(
    { wantsTaxReceipt: true, note: 'Her sister works here.' },
    { name: 'Forget Me' },
  );
  expect(await joel.ask(forgetDonor, { donorId })).toMatchObject({
    refusal: { code: 'gift.receipt-first', values: { count: 1 } },
  });
  await joel.done(issueReceipts, { gifts: [{ giftId, donorId }] });
  await joel.done(forgetDonor, { donorId });
  expect(await all(joel, Donor, { id: donorId })).toEqual([]);
  expect(await all(joel, Receipt, { giftId })).toMatchObject([{ name: 'Forget Me', taxId: { number: 'ABCPK1234F' } }]);
  const [key] = await house.asOwner<{ gone: boolean }>(
    'select wrapped is null as gone from app.subject_key where subject_id = $1',
    [donorId],
  );
  expect(key?.gone).toBe(true);
});

test('a campaign’s sum is told to everybody rounded down, and nothing else of it', async () => {
  const purposeId = newId();
  await received({ minor: 123_456, purpose: 'campaign', purposeId });
  const promised = newId();
  const gift = buildGiftWords({ minor: 50_000, purpose: 'campaign', purposeId });
  await joel.done(recordGift, { giftId: promised, gift, receivedOn: null });
  const told = () =>
    house.asOwner<{ body: object }>(`select body from site.copy where kind = 'campaign-progress' and id = $1`, [
      purposeId,
    ]);
  expect(await told()).toEqual([{ body: { minor: 120_000, currency: 'INR', asOf: '2024-05-13' } }]);
  const came = { minor: 50_000, paymentNumber: null, source: 'indian', fund: 'general', receivedOn: '2024-05-13' };
  await joel.done(receiveGift, { giftId: promised, ...came });
  expect(await told()).toMatchObject([{ body: { minor: 170_000 } }]);
});

test('a fundraiser finds no person and nobody else finds a donor; whoever answers for figures is told sums alone', async () => {
  const others = [await house.admit('case-manager'), await house.admit('director', { confirmedBy: house.founder })];
  for (const other of others) {
    expect(await all(other, Donor)).toEqual([]);
    expect(await all(other, Gift)).toEqual([]);
    expect((await server.inject({ url: '/api/gifts/waiting', cookies: cookieOf(other) })).statusCode).toBe(404);
  }
  const [asha, rhea] = others;
  const sums = await server.inject({ url: '/api/gifts/sums?year=2024', cookies: cookieOf(rhea as Colleague) });
  expect(sums.json().sums).toContainEqual({ month: '2024-05-01', fund: 'fc', minor: null, gifts: null });
  expect(sums.body).not.toContain('Ananya');
  expect(
    (await server.inject({ url: '/api/gifts/sums?year=2024', cookies: cookieOf(asha as Colleague) })).statusCode,
  ).toBe(404);
  expect((await server.inject({ url: '/api/case-files', cookies: cookieOf(joel) })).json().files ?? []).toEqual([]);
});

test('lists that leave are harmless in a spreadsheet, told under the form of their year, and in the journal', async () => {
  const evil = await received(
    { wantsTaxReceipt: true },
    { name: '=cmd|calc', address: '+91', taxId: { kind: 'pan', number: 'ZZZPE9999Z' } },
  );
  await joel.done(issueReceipts, { gifts: [evil] });
  const csv = (await post(joel, '/api/gifts/export', { what: 'tax-statement', year: 2024 })).json().csv as string;
  for (const told of ["'=cmd|calc", 'Pre Acknowledgement Number']) expect(csv).toContain(told);
  for (const what of ['foreign-register', 'gifts', 'ledger'])
    expect((await post(joel, '/api/gifts/export', { what, year: 2024 })).json().rows).toBeGreaterThan(0);
  const rows = await house.asOwner(`select from app.journal where kind = 'export' and resource = 'gift'`);
  expect(rows).toHaveLength(4);
});
