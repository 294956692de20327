import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type GiftEvent, settle } from './gift-event.ts';
import { CURRENCIES, moneyWords, plainAmount, readAmount } from './money.ts';

it('reads amounts as they are typed in India', () => {
  const read = (text: string) => readAmount(text, 'INR')?.minor ?? null;
  expect(['2,500', '1,00,000.50', ' २५०० ', '0.01', '10.10'].map(read)).toEqual([
    250_000, 10_000_050, 250_000, 1, 1010,
  ]);
});

it('takes nothing for an amount that is none, and rounds nobody’s half paisa', () => {
  for (const text of ['', '0', '-5', '1.005', '1e5', '५00x', '2.5.0', '9999999999999', 'NaN', '∞'])
    expect(readAmount(text, 'INR'), text).toBeNull();
  expect(readAmount('5.5', 'JPY')).toBeNull();
});

it('writes every amount so that the same is read back, in every currency', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.constantFrom(...CURRENCIES), (minor, currency) => {
      const money = { minor, currency };
      expect(readAmount(plainAmount(money), currency)).toEqual(money);
    }),
  );
});

it('says rupees as they are said here', () => {
  expect(moneyWords({ minor: 10_000_050, currency: 'INR' }, 'en')).toBe('₹1,00,000.50');
  expect(moneyWords({ minor: 250_000, currency: 'INR' }, 'hi')).toBe('₹2,500');
  for (const language of ['en', 'hi', 'mr'])
    expect(moneyWords({ minor: 24_012_100, currency: 'INR' }, language)).toBe('₹2,40,121');
});

it('settles the same events alike in whatever order and however often they came', () => {
  const of = (status: GiftEvent['status'], at: string): GiftEvent => ({
    provider: 'razorpay',
    eventId: `ev-${status}`,
    orderId: 'orderaaaaaaa',
    paymentId: 'pay_1234',
    status,
    amount: { minor: 50_000, currency: 'INR' },
    fee: null,
    at,
  });
  const told = [
    of('failed', '2024-05-13T04:00:00.000Z'),
    of('authorised', '2024-05-13T04:01:00.000Z'),
    of('captured', '2024-05-13T04:02:00.000Z'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...told, ...told], { minLength: 6 }), (events) => {
      expect(settle(events).state).toBe('received');
    }),
  );
  expect(settle([...told, of('refunded', '2024-05-13T03:00:00.000Z')]).state).toBe('refunded');
  expect(settle([])).toEqual({ state: 'waiting', event: null });
});
