import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

/** Whose list it is: what a bank or the gateway says came and went. */
export const LISTED_ACCOUNTS = ['bank', 'fc-bank', 'gateway'] as const;
export const ListedAccount = z.enum(LISTED_ACCOUNTS);
export type ListedAccount = z.infer<typeof ListedAccount>;

export const DAY_FORMS = ['dmy', 'mdy', 'ymd'] as const;

/** Which column of a list says what, by its heading. A bank has one column for both ways or one for each. */
export const Mapping = z.strictObject({
  day: Words(80),
  dayForm: z.enum(DAY_FORMS),
  amount: Words(80),
  /** Where what goes out has a column of its own. */
  out: Words(80).nullable(),
  number: Words(80).nullable(),
  words: Words(80).nullable(),
});
export type Mapping = z.infer<typeof Mapping>;

const importFacts = z.strictObject({
  account: ListedAccount,
  mapping: Mapping,
  onDay: CalendarDay,
  lines: z.int().min(0),
  /** Lines that stood in an earlier list as well: lists overlap. */
  again: z.int().min(0),
});

/** A list of payments that was brought in; its columns are kept for the next. */
export const PaymentList = defineRecord({ kind: 'payment-list', compartment: 'donor', facts: importFacts });

const facts = z.strictObject({
  listId: AnyId,
  account: ListedAccount,
  day: CalendarDay,
  /** In paise; below nothing what went out. */
  minor: z.int(),
  number: Words(80).nullable(),
  words: Words(400).nullable(),
  /** SHA-256 of the line and which of its equals it is: in no list it comes twice. */
  mark: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.enum(['open', 'matched', 'put-aside']),
  giftId: AnyId.nullable(),
  why: Words(300).nullable(),
});

/** One line of such a list, and the gift it turned out to be. */
export const PaymentLine = defineRecord({ kind: 'payment-line', compartment: 'donor', facts });
export type PaymentLineFacts = z.infer<typeof facts>;
