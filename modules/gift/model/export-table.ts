import type { Stored } from '#kernel/record.ts';
import type { GiftBookFacts } from './books.ts';
import type { DonorFacts } from './donor.ts';
import type { GiftFacts } from './gift.ts';
import type { LedgerFacts } from './ledger.ts';
import type { ReceiptFacts } from './receipt.ts';

/** A number stays a text: a spreadsheet that reads ₹ 12,345.10 as a float gives somebody another sum back. */
export type Cell = string | number | null;
export type Table = { header: readonly string[]; rows: readonly (readonly Cell[])[] };

export type BooksKnown = {
  book: GiftBookFacts | null;
  donors: readonly Stored<DonorFacts>[];
  gifts: readonly Stored<GiftFacts>[];
  receipts: readonly Stored<ReceiptFacts>[];
  lines: readonly Stored<LedgerFacts>[];
};
