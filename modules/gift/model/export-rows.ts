import type { Stored } from '#kernel/record.ts';
import type { GiftBookFacts } from './books.ts';
import type { DonorFacts } from './donor.ts';
import type { GiftFacts } from './gift.ts';
import type { TaxIdKind } from './gift-order.ts';
import type { LedgerFacts } from './ledger.ts';
import { plainAmount } from './money.ts';
import { type ReceiptFacts, receiptNumber } from './receipt.ts';
import { firstDayOf, formsOf, lastDayOf } from './tax-year.ts';

export const EXPORTS = ['tax-statement', 'foreign-register', 'gifts', 'ledger'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** A number stays a text: a spreadsheet that reads ₹ 12,345.10 as a float gives somebody another sum back. */
type Cell = string | number | null;
export type Table = { header: readonly string[]; rows: readonly (readonly Cell[])[] };

export type BooksKnown = {
  book: GiftBookFacts | null;
  donors: readonly Stored<DonorFacts>[];
  gifts: readonly Stored<GiftFacts>[];
  receipts: readonly Stored<ReceiptFacts>[];
  lines: readonly Stored<LedgerFacts>[];
};

const rupees = (minor: number | null): string | null =>
  minor === null ? null : plainAmount({ minor, currency: 'INR' });
const within = (day: string | null, year: number): day is string =>
  day !== null && day >= firstDayOf(year) && day <= lastDayOf(year);

/** What the tax utility calls the kinds of identity and the ways of giving. */
const ID_CODES: Record<TaxIdKind, string> = {
  pan: '1',
  aadhaar: '2',
  'foreign-tax-id': '3',
  passport: '4',
  'elector-id': '5',
  'driving-licence': '6',
};
const modeOf = (way: GiftFacts['way']): string =>
  way === 'cash' ? 'Cash' : way === 'in-kind' ? 'Kind' : 'Electronic modes including account payee cheque/draft';
const typeOf = (fund: GiftFacts['fund'], purpose: GiftFacts['purpose']): string =>
  fund === 'corpus' ? 'Corpus' : purpose === 'campaign' ? 'Specific grants' : 'Others';

const STATEMENT_HEADER = [
  'Form',
  'Sl. No.',
  'ID code',
  'Unique identification number',
  'Section code',
  'Unique registration number (URN)',
  'Date of issuance of URN',
  'Name of donor',
  'Address of donor',
  'Donation type',
  'Mode of receipt',
  'Amount of donation',
];

/**
 * Form 10BD, or 113 for tax years from 2026-27: one row for a donor's identity, kind of gift and way of giving. Told from
 * the receipts, which stay when a donor is forgotten. A cancelled receipt tells nothing.
 */
function taxStatement({ book, receipts, gifts }: BooksKnown, year: number): Table {
  const purposes = new Map(gifts.map(({ id, purpose }) => [id, purpose]));
  const told = receipts.filter((one) => one.year === year && one.cancelledOn === null && one.deductible && one.taxId);
  const groups = Map.groupBy(told, ({ taxId, fund, giftId, way }) =>
    [taxId?.kind, taxId?.number, typeOf(fund, purposes.get(giftId) ?? 'general'), modeOf(way)].join('|'),
  );
  const { statement, act } = formsOf(year);
  const rows = [...groups.values()].map((own, index): Cell[] => {
    const [{ taxId, name, address, fund, giftId, way }] = own as [(typeof own)[number]];
    const sum = own.reduce((all, { minor }) => all + (minor ?? 0), 0);
    return [
      ...[statement, index + 1, taxId && ID_CODES[taxId.kind], taxId?.number ?? null],
      ...[act === '2025' ? 'Section 133' : 'Section 80G(5)(vi)', book?.taxNumber ?? null, book?.taxNumberFrom ?? null],
      ...[name, address, typeOf(fund, purposes.get(giftId) ?? 'general'), modeOf(way), rupees(sum)],
    ];
  });
  return { header: STATEMENT_HEADER, rows };
}

/** Every foreign gift by name and country: what the annual return FC-4 is made of. */
function foreignRegister({ donors, gifts, receipts }: BooksKnown, year: number): Table {
  const known = new Map(donors.map((donor) => [donor.id, donor]));
  const written = new Map(receipts.map((receipt) => [receipt.giftId, receipt]));
  const rows = gifts
    .filter(({ fund, state, receivedOn }) => fund === 'fc' && state === 'received' && within(receivedOn, year))
    .toSorted((a, b) => (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''))
    .map(({ id, donorId, receivedOn, minor, purpose, given }): Cell[] => {
      const donor = known.get(donorId ?? '') ?? written.get(id);
      const receipt = written.get(id);
      return [
        ...[receivedOn, donor?.name ?? null, donor?.country ?? null, donor?.address ?? null, purpose, rupees(minor)],
        ...[given && `${given.currency} ${plainAmount(given)}`, receipt ? receiptNumber(receipt) : null],
      ];
    });
  const header = ['Received on', 'Donor', 'Country', 'Address', 'Purpose', 'Amount INR', 'As given', 'Receipt'];
  return { header, rows };
}

function allGifts({ donors, gifts, receipts }: BooksKnown, year: number): Table {
  const names = new Map(donors.map(({ id, name }) => [id, name]));
  const numbers = new Map(
    receipts.filter((one) => one.cancelledOn === null).map((one) => [one.giftId, receiptNumber(one)]),
  );
  const rows = gifts
    .filter(({ promisedOn, receivedOn }) => within(receivedOn ?? promisedOn, year))
    .toSorted((a, b) => (a.receivedOn ?? a.promisedOn).localeCompare(b.receivedOn ?? b.promisedOn))
    .map((one): Cell[] => [
      ...[one.receivedOn ?? one.promisedOn, one.state, one.way, one.fund, names.get(one.donorId ?? '') ?? null],
      ...[rupees(one.minor), one.reference, one.paymentNumber, numbers.get(one.id) ?? null],
    ]);
  const header = ['Day', 'State', 'Way', 'Fund', 'Donor', 'Amount INR', 'Reference', 'Payment number', 'Receipt'];
  return { header, rows };
}

function ledger({ lines }: BooksKnown, year: number): Table {
  const rows = lines
    .filter(({ on }) => within(on, year))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.bookingId.localeCompare(b.bookingId))
    .map(({ on, bookingId, account, fund, minor, why, note }): Cell[] => [
      ...[on, bookingId, account, fund, why],
      ...[minor > 0 ? rupees(minor) : null, minor < 0 ? rupees(-minor) : null, note],
    ]);
  return { header: ['Day', 'Booking', 'Account', 'Fund', 'Why', 'Debit INR', 'Credit INR', 'Note'], rows };
}

const TABLES = { 'tax-statement': taxStatement, 'foreign-register': foreignRegister, gifts: allGifts, ledger };

/** One of the lists that leave the house, for one financial year. */
export const tableOf = (name: ExportName, known: BooksKnown, year: number): Table => TABLES[name](known, year);
