import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { type Added, added } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';
import { Fund, type GiftFacts } from './gift.ts';

/** Where money lies, and what it came from or went to. */
export const ACCOUNTS = [
  'bank',
  'fc-bank',
  'cash',
  'gateway',
  'goods',
  'income',
  'refunds',
  'fees',
  'programme',
  'administration',
  'sub-grants',
] as const;
export const Account = z.enum(ACCOUNTS);
export type Account = z.infer<typeof Account>;

export const BOOKING_REASONS = [
  'received',
  'fee',
  'bounced',
  'refunded',
  'settled',
  'banked',
  'spent',
  'reversed',
] as const;

const facts = z.strictObject({
  /** All lines of one booking: in each fund they sum to nothing. */
  bookingId: AnyId,
  on: CalendarDay,
  account: Account,
  fund: Fund,
  /** In paise: into the account above nothing, out of it below. */
  minor: z.int(),
  why: z.enum(BOOKING_REASONS),
  giftId: AnyId.nullable(),
  reversesId: AnyId.nullable(),
  note: z.string().trim().min(1).max(300).nullable(),
});

/** One line of the books. Lines never change; what was wrong is reversed by another booking. */
export const LedgerEntry = defineRecord({ kind: 'ledger-entry', compartment: 'donor', facts });
export type LedgerFacts = z.infer<typeof facts>;

type Line = { account: Account; minor: number };
export type Booking = Pick<LedgerFacts, 'bookingId' | 'on' | 'fund' | 'why' | 'giftId' | 'reversesId' | 'note'> & {
  lines: readonly Line[];
};

type Making = { newId: () => string; actor: { organisationId: string } };

/** A booking as lines of the books: what goes into one account comes out of another. */
export function book({ newId, actor }: Making, { lines, ...rest }: Booking): Added[] {
  return lines
    .filter(({ minor }) => minor !== 0)
    .map((line) => added(LedgerEntry, { id: newId(), scopeId: actor.organisationId }, { ...rest, ...line }));
}

/** Where a gift lies once it came: goods apart, foreign money in its one account, what a card gave with the gateway until it settles. */
export function accountOf({ way, fund }: Pick<GiftFacts, 'way' | 'fund'>): Account {
  if (way === 'in-kind') return 'goods';
  if (fund === 'fc') return 'fc-bank';
  if (way === 'card') return 'gateway';
  return way === 'cash' ? 'cash' : 'bank';
}

type Of = { giftId: string; gift: Pick<GiftFacts, 'way' | 'fund' | 'minor'>; on: string };

export function bookReceived(making: Making, { giftId, gift, on }: Of, fee: number | null): Added[] {
  if (gift.minor === null) return [];
  const account = accountOf(gift);
  const about = { on, fund: gift.fund, giftId, reversesId: null, note: null };
  return [
    ...book(making, {
      ...about,
      bookingId: making.newId(),
      why: 'received',
      lines: [
        { account, minor: gift.minor },
        { account: 'income', minor: -gift.minor },
      ],
    }),
    ...(fee
      ? book(making, {
          ...about,
          bookingId: making.newId(),
          why: 'fee',
          lines: [
            { account: 'fees', minor: fee },
            { account, minor: -fee },
          ],
        })
      : []),
  ];
}

/** A cheque that came back was never income; what is given back was, and is shown as given back. */
export function bookEnded(making: Making, { giftId, gift, on }: Of, why: 'bounced' | 'refunded'): Added[] {
  if (gift.minor === null) return [];
  return book(making, {
    ...{ bookingId: making.newId(), on, fund: gift.fund, why, giftId, reversesId: null, note: null },
    lines: [
      { account: why === 'bounced' ? 'income' : 'refunds', minor: gift.minor },
      { account: accountOf(gift), minor: -gift.minor },
    ],
  });
}

/** The same lines with the other sign, under a booking of their own. */
export function reverse(making: Making, lines: readonly Stored<LedgerFacts>[], on: string, note: string): Added[] {
  const [first] = lines;
  if (!first) return [];
  const bookingId = making.newId();
  return lines.map(({ account, fund, minor, giftId }) =>
    added(
      LedgerEntry,
      { id: making.newId(), scopeId: making.actor.organisationId },
      { bookingId, on, account, fund, minor: -minor, why: 'reversed', giftId, reversesId: first.bookingId, note },
    ),
  );
}

/** What lies in an account, of one fund or of all. */
export function balanceOf(
  entries: readonly Pick<LedgerFacts, 'account' | 'fund' | 'minor'>[],
  account: Account,
  fund?: Fund,
): number {
  return entries
    .filter((one) => one.account === account && (fund === undefined || one.fund === fund))
    .reduce((sum, { minor }) => sum + minor, 0);
}

/** Whether every booking sums to nothing in each of its funds. The database asks the same at every commit. */
export function isBalanced(entries: readonly Pick<LedgerFacts, 'bookingId' | 'fund' | 'minor'>[]): boolean {
  const sums = new Map<string, number>();
  for (const { bookingId, fund, minor } of entries)
    sums.set(`${bookingId} ${fund}`, (sums.get(`${bookingId} ${fund}`) ?? 0) + minor);
  return [...sums.values()].every((sum) => sum === 0);
}
