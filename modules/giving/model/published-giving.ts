import { z } from 'zod';
import { GiftWay } from '#modules/gift/model/gift-order.ts';
import { Minor } from '#modules/gift/model/money.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import { UpiId } from './upi.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const inLanguages = (most: number) => z.partialRecord(StoryLanguage, words(most));

/** An account of a bank in India. */
export const BankAccount = z.strictObject({
  holder: words(120),
  bank: words(120),
  branch: words(120).nullable(),
  number: z.string().regex(/^\d{6,20}$/),
  ifsc: z.string().regex(/^[A-Z]{4}0[A-Z0-9]{6}$/),
  /** For money from abroad. */
  swift: z
    .string()
    .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
    .nullable(),
});
export type BankAccount = z.infer<typeof BankAccount>;

/** The kind of copy that says how one gives. It serves all languages. */
export const GIVING_COPY = 'giving';

/** How one gives to an organisation: what everybody may read, and what is set by two. */
export const PublishedGiving = z.strictObject({
  /** Empty: no gifts are taken on the page. */
  ways: z.array(GiftWay).max(5),
  /** As payment apps show it. */
  payee: words(50),
  upiId: UpiId.nullable(),
  account: BankAccount.nullable(),
  /** The one account that foreign money may come into (FCRA s.17). Null: it may not be taken. */
  foreignAccount: BankAccount.nullable(),
  /** Sums that are offered, in paise. */
  amounts: z.array(Minor).min(1).max(5),
  /** For what, in one sentence. */
  lines: inLanguages(300),
  /** How cash or a cheque is handed over. */
  handOver: inLanguages(600),
});
export type PublishedGiving = z.infer<typeof PublishedGiving>;

/** Whether each way that stands open leads somewhere. */
export function isWhole({ ways, upiId, account, handOver }: PublishedGiving): boolean {
  const handed = ways.some((way) => way === 'cash' || way === 'cheque');
  return (
    (!ways.includes('upi') || upiId !== null) &&
    (!ways.includes('bank') || account !== null) &&
    (!handed || Object.keys(handOver).length > 0) &&
    new Set(ways).size === ways.length
  );
}
