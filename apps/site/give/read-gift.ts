import { GIFT_WAYS, type GiftWay } from '#modules/gift/model/gift-order.ts';
import { type Money, readAmount } from '#modules/gift/model/money.ts';
import type { PublishedGiving } from '#modules/giving/model/published-giving.ts';
import { UPI_MOST_MINOR } from '#modules/giving/model/upi.ts';

/** What somebody chose so far, as it stands in the address or in a form. */
export type Chosen = {
  amount: string;
  other: string;
  often: string;
  way: string;
  source: string;
  reference: string;
  /** The appeal or campaign that she came from. */
  for: string;
};

/** What was chosen, understood. */
export type Gift = { amount: Money; often: 'once' | 'monthly'; way: GiftWay; source: 'indian' | 'foreign' };

export type Wrong = { field: string; word: string };

/** Ten rupees: below it a bank's charges eat the gift. */
const LEAST_MINOR = 1000;
const CARD_MOST_MINOR = 50_000_000;

export function chosenIn(get: (name: string) => string | null | undefined): Chosen {
  const text = (name: string) => (get(name) ?? '').slice(0, 60);
  return {
    amount: text('amount'),
    other: text('other'),
    often: text('often'),
    way: text('way'),
    source: text('source'),
    reference: text('reference'),
    for: text('for'),
  };
}

/** Understands what was chosen, or says all that is missing at once. */
export function readGift(chosen: Chosen, giving: PublishedGiving, cardIsOpen: boolean): Gift | Wrong[] {
  const amount = readAmount(chosen.amount === 'other' || chosen.amount === '' ? chosen.other : chosen.amount, 'INR');
  const source = chosen.source === 'indian' || chosen.source === 'foreign' ? chosen.source : null;
  const often = chosen.often === 'monthly' ? 'monthly' : 'once';
  // Money from abroad has one account to come into, whatever was ticked.
  const way = source === 'foreign' ? 'bank' : openWays(giving, cardIsOpen).find((one) => one === chosen.way);
  const wrong = [
    ...wrongAmount(amount, way),
    ...(source === null ? [{ field: 'source', word: 'wrong.source' }] : []),
    ...(source === 'foreign' && !giving.foreignAccount ? [{ field: 'source', word: 'wrong.noForeign' }] : []),
    ...(way === undefined ? [{ field: 'way', word: 'wrong.way' }] : []),
  ];
  return wrong.length > 0 || !amount || !source || !way ? wrong : { amount, often, way, source };
}

function wrongAmount(amount: Money | null, way: GiftWay | undefined): Wrong[] {
  if (!amount) return [{ field: 'amount', word: 'wrong.amount' }];
  if (amount.minor < LEAST_MINOR) return [{ field: 'amount', word: 'wrong.tooLittle' }];
  if (way === 'upi' && amount.minor > UPI_MOST_MINOR) return [{ field: 'amount', word: 'wrong.tooMuchUpi' }];
  return way === 'card' && amount.minor > CARD_MOST_MINOR ? [{ field: 'amount', word: 'wrong.tooMuchCard' }] : [];
}

export function openWays({ ways }: PublishedGiving, cardIsOpen: boolean): GiftWay[] {
  return GIFT_WAYS.filter((way) => ways.includes(way) && (way !== 'card' || cardIsOpen));
}

/** Back into an address: what was chosen is kept through every step and every mistake. */
export function inAddress(chosen: Partial<Chosen>): string {
  return new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)).toString();
}
