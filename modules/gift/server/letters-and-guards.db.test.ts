import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { moveMoney, recordSpending, setBook } from '#modules/gift/model/book-acts.ts';
import { addDonor } from '#modules/gift/model/donor-acts.ts';
import { refundGift } from '#modules/gift/model/end-gift.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { balanceOf, LedgerEntry } from '#modules/gift/model/ledger.ts';
import { askMonthly } from '#modules/gift/model/monthly.ts';
import { endPledge, makePledge } from '#modules/gift/model/pledge-acts.ts';
import { issueReceipts } from '#modules/gift/model/receipt-acts.ts';
import { importList } from '#modules/gift/model/reconcile.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { takeIn } from '#modules/gift/model/take-in.ts';
import {
  buildBook,
  buildDonorWords,
  buildEvent,
  buildGiftWords,
  buildOrder,
} from '#modules/gift/testing/build-gift.ts';
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

const all = (kind: unknown, where: Record<string, string> = {}) =>
  fundraiser.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));

/** What the site's own process would leave. */
const leave = (id: string, kind: string, said: object, about: string | null = null) =>
  house.asOwner(
    `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said) values ($1, $2, $3, 'donor', $4, 'mr', $5, $6)`,
    [fundraiser.organisationId, id, kind, about, id, JSON.stringify(said)],
  );

test('a large gift goes back on two people’s word also past the act; what a gateway gave back is written down as it is', async () => {
  const past = (id: string) =>
    fundraiser.reads((tx) =>
      tx.query(
        `update app.gift set state = 'refunded', ended_on = '2024-05-13', version = version + 1 where organisation_id = app.my_organisation() and id = $1`,
        [id],
      ),
    );
  const { giftId } = await received({ minor: 1_000_001 }, {});
  await expect(past(giftId)).rejects.toThrow("two people's word");
  const line = `insert into app.ledger_entry (organisation_id, id, scope_id, changed_at, changed_by, booking_id, "on", account, fund, minor, why, gift_id)
    select organisation_id, $2, scope_id, changed_at, changed_by, $3, "on", $4, fund, $5, 'refunded', gift_id from app.ledger_entry where gift_id = $1 and account = 'income'`;
  const booked = async (sum: number) =>
    fundraiser.reads(async (tx) => {
      const booking = newId();
      await tx.query(line, [giftId, newId(), booking, 'refunds', sum]);
      await tx.query(line, [giftId, newId(), booking, 'bank', -sum]);
    });
  await expect(booked(5000)).rejects.toThrow('went back that did not');
  const small = await received({ minor: 1_000_000 }, {});
  await fundraiser.done(refundGift, { giftId: small.giftId, on: '2024-05-13', why: 'Sent twice.' });
  const card = newId();
  const amount = { minor: 5_000_000, currency: 'INR' as const };
  await leave(card, 'gift', buildOrder({ reference: 'GZZZZZZZZ', way: 'card', amount }));
  await leave(newId(), 'gift-event', buildEvent({ orderId: card, amount, eventId: 'evt_large' }), card);
  await fundraiser.done(takeIn, { orders: [{ orderId: card, donorId: null }] });
  await expect(past(card)).rejects.toThrow("two people's word");
  const back = buildEvent({ orderId: card, amount, eventId: 'evt_large_back', status: 'refunded' });
  await leave(newId(), 'gift-event', back, card);
  await fundraiser.done(takeIn, { orders: [{ orderId: card, donorId: null }] });
  expect(await all(Gift, { id: card })).toMatchObject([{ state: 'refunded' }]);
});

test('goods from abroad come by name, valued, into the foreign fund, and are used from there', async () => {
  const goods = { way: 'in-kind', fund: 'fc', source: 'foreign', minor: 4_000_000 } as const;
  const inKind = { what: 'sewing machines', quantity: 4, unit: null, valuedBy: 'Customs paper' };
  const donor = { source: 'foreign', country: 'ES', taxId: null, language: 'es' };
  const donorId = newId();
  await fundraiser.done(addDonor, { donorId, donor: buildDonorWords(donor as never) });
  const ask = (more: object) =>
    fundraiser.ask(recordGift, {
      ...{
        giftId: newId(),
        gift: { ...buildGiftWords({ donorId, ...goods, inKind }), ...more },
        receivedOn: '2024-05-12',
      },
    });
  expect(await ask({ minor: null })).toMatchObject({ refusal: { code: 'gift.foreign-goods-need-value' } });
  expect(await ask({ donorId: null })).toMatchObject({ refusal: { code: 'gift.foreign-needs-name' } });
  expect(await ask({ fund: 'in-kind' })).toMatchObject({ refusal: { code: 'gift.goods-only' } });
  const came = await received({ ...goods, inKind }, donor);
  const use = { from: 'goods', fund: 'fc', minor: 1_000_000, on: '2024-05-13', note: 'Two machines to the home' };
  expect(await fundraiser.ask(recordSpending, { ...use, account: 'sub-grants' })).toMatchObject({
    refusal: { code: 'gift.no-sub-grant' },
  });
  await fundraiser.done(recordSpending, { ...use, account: 'programme' });
  const lines = (await all(LedgerEntry, { fund: 'fc' })) as never;
  expect([balanceOf(lines, 'goods'), balanceOf(lines, 'fc-bank')]).toEqual([3_000_000, 0]);
  const receipt = await fundraiser.done(issueReceipts, { gifts: [came] });
  expect(receipt).toMatchObject({ series: 'F', goods: '4 sewing machines', deductible: false });
});

test('corpus that came by card stays corpus when the gateway pays out', async () => {
  await received({ way: 'card', fund: 'corpus', minor: 700_000 }, {});
  const move = { from: 'gateway', minor: 700_000, on: '2024-05-13', note: null };
  expect(await fundraiser.ask(moveMoney, { ...move, minor: 700_001, fund: 'corpus' })).toMatchObject({
    refusal: { code: 'gift.not-enough' },
  });
  await fundraiser.done(moveMoney, { ...move, fund: 'corpus' });
  const corpus = (await all(LedgerEntry, { fund: 'corpus' })) as never;
  expect([balanceOf(corpus, 'gateway'), balanceOf(corpus, 'bank')]).toEqual([0, 700_000]);
});

test('a list with mistakes says which lines it could not understand, and is brought in without them only if somebody says so', async () => {
  const mapping = { day: 'Date', dayForm: 'dmy', amount: 'Credit', out: 'Debit', number: null, words: 'Words' };
  const lines = [
    '01/05/2024,opening balance,,',
    '32/05/2024,not a day,,100',
    '02/05/2024,a slip,,12.345',
    ',Total,,112.34',
  ];
  const csv = ['Date,Words,Debit,Credit', ...lines, '03/05/2024,good,,"5,555.00"'].join('\n');
  const input = { account: 'gateway', mapping, csv };
  expect(await fundraiser.ask(importList, { listId: newId(), ...input })).toMatchObject({
    refusal: { code: 'gift.lines-unread', values: { count: 2, lines: '3, 4' } },
  });
  expect(await fundraiser.done(importList, { listId: newId(), ...input, leaveOut: true })).toMatchObject({ lines: 1 });
  const long = [csv, ...Array.from({ length: 2001 }, (_, at) => `04/05/2024,line ${at},,7`)].join('\n');
  expect(await fundraiser.ask(importList, { listId: newId(), ...input, csv: long })).toMatchObject({
    refusal: { code: 'gift.long-list', values: { count: 2006, most: 2000 } },
  });
});

describe('a promise by card', () => {
  const day = '2024-05-01';
  async function promised(from: string, donor: object) {
    const [pledgeId, donorId] = [newId(), newId()];
    await fundraiser.done(addDonor, { donorId, donor: buildDonorWords(donor) });
    const pledge = { donorId, minor: 150_000, way: 'card', fund: 'general', purpose: 'general', purposeId: null, from };
    await fundraiser.done(makePledge, { pledgeId, pledge });
    return { pledgeId, donorId };
  }
  const named = (host: string | null) =>
    house.asOwner(
      `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
        values ($1, 'organisation', $1, 'mul', 'directory', $2, '2024-01-01') on conflict (organisation_id, kind, id, language) do update set body = excluded.body`,
      [fundraiser.organisationId, JSON.stringify({ host })],
    );

  test('is asked for once a month by a letter that leads to an order of its own, and received by what the gateway tells', async () => {
    const one = await promised(day, { email: 'monthly@example.org', language: 'en', discreet: false });
    const ask = () => fundraiser.ask(askMonthly, { pledges: [one] });
    expect(await ask()).toMatchObject({ refusal: { code: 'gift.no-public-address' } });
    await named('give.example.org');
    const gift = await fundraiser.done(askMonthly, { pledges: [one] });
    expect(gift).toMatchObject({ state: 'promised', promisedOn: day, way: 'card', minor: 150_000 });
    const [letter, ...more] = await carried();
    expect(more).toEqual([]);
    const token = /https:\/\/give\.example\.org\/en\/give\/order\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const [order] = await house.asOwner('select id, minor::text, state from site.gift_order where by_letter');
    expect(order).toEqual({ id: gift.id, minor: '150000', state: 'waiting' });
    const asSite = await house.asOwner("select id from site.order_status(encode(sha256($1::bytea), 'hex'))", [token]);
    expect(asSite).toHaveLength(1);
    expect(await ask()).toMatchObject({ refusal: { code: 'gift.asked-already' } });
    expect((await house.asOwner('select id from app.mail')).length).toBe(1);
    const amount = { minor: 150_000, currency: 'INR' as const };
    const told = buildEvent({ orderId: String(gift.id), amount, eventId: 'evt_month', paymentId: 'pay_month' });
    await house.asOwner('select site.take_event($1, $2, $3)', [
      fundraiser.organisationId,
      newId(),
      JSON.stringify(told),
    ]);
    await fundraiser.done(takeIn, { orders: [{ orderId: gift.id, donorId: null }] });
    expect(await all(Gift, { id: String(gift.id) })).toMatchObject([{ state: 'received', paymentNumber: 'pay_month' }]);
  });

  test('is written about no more when it ends, or where there is no address; discreetly where she asked', async () => {
    const nowhere = await promised(day, { email: null });
    expect(await fundraiser.ask(askMonthly, { pledges: [nowhere] })).toMatchObject({
      refusal: { code: 'gift.no-mail' },
    });
    const discreet = await promised(day, {
      name: 'Quiet Donor',
      email: 'shared@example.org',
      language: 'en',
      discreet: true,
    });
    await fundraiser.done(askMonthly, { pledges: [discreet] });
    const [letter] = await carried();
    expect(JSON.stringify(letter)).not.toMatch(/example\.org\/|1,?500|gift|card|Quiet|trust/i);
    const ended = await promised(day, { email: 'ended@example.org', discreet: false });
    await fundraiser.done(askMonthly, { pledges: [ended] });
    await fundraiser.done(endPledge, { pledgeId: ended.pledgeId, state: 'ended' });
    expect(await carried()).toEqual([]);
    expect(await fundraiser.ask(askMonthly, { pledges: [ended] })).toMatchObject({
      refusal: { code: 'gift.pledge-over' },
    });
  });
});
