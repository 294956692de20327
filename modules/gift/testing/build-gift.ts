import type { StoredOf } from '#kernel/record.ts';
import type { GiftBookFacts } from '#modules/gift/model/books.ts';
import type { Donor, DonorWords } from '#modules/gift/model/donor.ts';
import type { Gift, GiftWords } from '#modules/gift/model/gift.ts';
import type { GiftEvent } from '#modules/gift/model/gift-event.ts';
import type { GiftOrder } from '#modules/gift/model/gift-order.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'orgaaaaaaaaa' };

export function buildDonorWords(facts: Partial<DonorWords> = {}): DonorWords {
  return {
    ...{ kind: 'individual', name: 'Ananya Kulkarni', email: 'ananya@example.org', phone: null },
    ...{ address: '12, Prabhat Road, Pune 411004', country: 'IN', taxId: { kind: 'pan', number: 'ABCPK1234F' } },
    ...{ source: 'indian', language: 'en', discreet: false, note: null },
    ...facts,
  };
}

export const buildDonor = (facts: Partial<StoredOf<typeof Donor>> = {}): StoredOf<typeof Donor> => ({
  ...{ ...STAMP, id: 'donoraaaaaaa', ...buildDonorWords(), mergedIntoId: null },
  ...facts,
});

/** Two and a half thousand rupees by bank transfer, for nothing in particular. */
export function buildGiftWords(facts: Partial<GiftWords> = {}): GiftWords {
  return {
    ...{ donorId: null, pledgeId: null, way: 'bank', fund: 'general', source: 'indian', minor: 250_000, given: null },
    ...{ purpose: 'general', purposeId: null, promisedOn: '2024-05-10', paymentNumber: null, wantsTaxReceipt: false },
    ...{ receiptBy: 'none', inKind: null, note: null },
    ...facts,
  };
}

export const buildGift = (facts: Partial<StoredOf<typeof Gift>> = {}): StoredOf<typeof Gift> => ({
  ...{ ...STAMP, id: 'giftaaaaaaaa', ...buildGiftWords(), orderId: null, reference: null },
  ...{ state: 'promised', receivedOn: null, endedOn: null, endedWhy: null },
  ...facts,
});

export const buildBook = (facts: Partial<GiftBookFacts> = {}): GiftBookFacts => ({
  ...{ legalName: 'A test trust', address: 'Pune', pan: 'AAATN1234A', taxNumber: 'AAATN1234AF20214' },
  ...{ taxNumberFrom: '2021-09-24', fcraNumber: '083000001', fcraUntil: '2026-12-31', fcraAccount: '0000000001' },
  ...facts,
});

export function buildOrder(order: Partial<GiftOrder> = {}): GiftOrder {
  return {
    ...{ reference: 'G7KQ4MPXY', amount: { minor: 100_000, currency: 'INR' }, way: 'upi', often: 'once' },
    ...{ purpose: { kind: 'general' }, source: 'indian', country: null, receipt: 'none', discreet: false },
    donor: { kind: 'individual', name: 'Ananya Kulkarni', email: 'ananya@example.org', address: null, taxId: null },
    ...order,
  };
}

export function buildEvent(event: Partial<GiftEvent> = {}): GiftEvent {
  return {
    ...{
      provider: 'razorpay',
      eventId: 'evt_0001',
      orderId: 'orderaaaaaaa',
      paymentId: 'pay_0001',
      status: 'captured',
    },
    ...{ amount: { minor: 100_000, currency: 'INR' }, fee: 2_360, at: '2024-05-12T08:00:00.000Z' },
    ...event,
  };
}
