import { expect, test } from 'vitest';
import { buildDonor, buildGift } from '#modules/gift/testing/build-gift.ts';
import { maybeFor, surelyFor } from './match-line.ts';
import { formsDueOn, formsOf, whyNotDeductible } from './tax-year.ts';

const LINE = {
  account: 'bank',
  day: '2024-05-12',
  minor: 250_000,
  number: null,
  words: 'NEFT CR G7KQ4MPXY ANANYA',
} as const;
const NAMED = buildGift({ id: 'giftnamedaaa', reference: 'G7KQ4MPXY' });

test('a line that carries the number of one gift is that gift; of two, or of another sum or account, it is nobody’s', () => {
  expect(surelyFor(LINE, [buildGift(), NAMED])).toBe(NAMED);
  expect(surelyFor(LINE, [NAMED, buildGift({ id: 'gifttwiceaaa', reference: 'G7KQ4MPXY' })])).toBeNull();
  expect(surelyFor({ ...LINE, minor: 250_001 }, [NAMED])).toBeNull();
  expect(surelyFor({ ...LINE, account: 'gateway' }, [NAMED])).toBeNull();
  expect(surelyFor({ ...LINE, words: 'G7KQ4MPXYZ' }, [NAMED])).toBeNull();
});

test('a sum alone is only a guess, the nearest day first, and never of what came long ago', () => {
  const [near, far] = [
    buildGift({ promisedOn: '2024-05-11' }),
    buildGift({ id: 'giftfaraaaaa', promisedOn: '2024-05-01' }),
  ];
  const old = buildGift({ id: 'giftoldaaaaa', state: 'received', receivedOn: '2024-04-01', promisedOn: '2024-04-01' });
  expect(maybeFor({ ...LINE, words: null }, [old, far, near])).toEqual([near, far]);
});

test('two thousand rupees in cash may be deducted, one paisa more may not, nor goods, nor foreign money', () => {
  const donor = buildDonor();
  const cash = { way: 'cash', fund: 'general', donorId: donor.id } as const;
  expect(whyNotDeductible({ ...cash, minor: 200_000 }, donor)).toBeNull();
  expect(whyNotDeductible({ ...cash, minor: 200_001 }, donor)).toBe('cash');
  expect(whyNotDeductible({ ...cash, way: 'in-kind', minor: 100 }, donor)).toBe('goods');
  expect(whyNotDeductible({ ...cash, way: 'bank', fund: 'fc', minor: 100 }, donor)).toBe('foreign');
  expect(whyNotDeductible({ ...cash, minor: 100 }, buildDonor({ taxId: null }))).toBe('no-tax-id');
});

test('the year that ends in March 2026 is the last of the old forms', () => {
  expect([formsOf(2025).statement, formsOf(2025).certificate, formsDueOn(2025)]).toEqual([
    '10BD',
    '10BE',
    '2026-05-31',
  ]);
  expect([formsOf(2026).statement, formsOf(2026).certificate, formsDueOn(2026)]).toEqual(['113', '114', '2027-05-31']);
});
