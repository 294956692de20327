import { daysFrom } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { GiftFacts } from './gift.ts';
import { accountOf } from './ledger.ts';
import type { ListedAccount, PaymentLineFacts } from './payment-line.ts';

type Line = Pick<PaymentLineFacts, 'account' | 'day' | 'minor' | 'number' | 'words'>;
type Open = Stored<GiftFacts>;

/** A bank books a day or two after somebody paid; a line that is further away is another payment of the same sum. */
const DAYS = 4;

/** Whether this gift could have come by this line: into that account, of that sum. */
export function couldBe(line: Line, gift: Open): boolean {
  const waits = gift.state === 'promised' || gift.state === 'received';
  return waits && gift.minor === line.minor && listOf(gift) === line.account;
}

const listOf = (gift: Open): ListedAccount | null => {
  const account = accountOf(gift);
  return account === 'bank' || account === 'fc-bank' || account === 'gateway' ? account : null;
};

/** The gift whose number stands on the line, if there is exactly one: it needs nobody to look. */
export function surelyFor(line: Line, gifts: readonly Open[]): Open | null {
  const text = [line.number, line.words].filter(Boolean).join(' ').toUpperCase();
  const words = new Set(text.split(/[^A-Z0-9_-]+/).filter(Boolean));
  const named = gifts.filter(
    (gift) =>
      couldBe(line, gift) &&
      [gift.reference, gift.paymentNumber].some((number) => number !== null && words.has(number.toUpperCase())),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Gifts of that sum about that day, nearest first: somebody has to say which. */
export function maybeFor(line: Line, gifts: readonly Open[]): Open[] {
  const away = (gift: Open) => Math.abs(daysFrom(gift.receivedOn ?? gift.promisedOn, line.day));
  return gifts
    .filter((gift) => couldBe(line, gift) && (gift.receivedOn ?? gift.promisedOn) <= line.day && away(gift) <= DAYS * 8)
    .filter((gift) => gift.state === 'promised' || away(gift) <= DAYS)
    .toSorted((a, b) => away(a) - away(b));
}
