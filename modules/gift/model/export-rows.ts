import type { BooksKnown, Cell, Table } from './export-table.ts';
import { plainAmount } from './money.ts';
import { receiptNumber } from './receipt.ts';
import { certificates, taxStatement } from './tax-rows.ts';
import { firstDayOf, lastDayOf } from './tax-year.ts';

export const EXPORTS = [
  'tax-statement',
  'certificates',
  'foreign-register',
  'foreign-goods',
  'gifts',
  'ledger',
] as const;
export type ExportName = (typeof EXPORTS)[number];

const rupees = (minor: number | null): string | null =>
  minor === null ? null : plainAmount({ minor, currency: 'INR' });
const within = (day: string | null, year: number): day is string =>
  day !== null && day >= firstDayOf(year) && day <= lastDayOf(year);

/** Every foreign gift by name and country: what the annual return FC-4 is made of. */
function foreignRegister({ donors, gifts, receipts }: BooksKnown, year: number): Table {
  const known = new Map(donors.map((donor) => [donor.id, donor]));
  const written = standing(receipts);
  const rows = gifts
    .filter(({ fund, state, receivedOn }) => fund === 'fc' && state === 'received' && within(receivedOn, year))
    .toSorted((a, b) => (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''))
    .map(({ id, donorId, receivedOn, minor, purpose, given, inKind }): Cell[] => {
      const donor = known.get(donorId ?? '') ?? written.get(id);
      const receipt = written.get(id);
      return [
        ...[receivedOn, donor?.name ?? null, donor?.country ?? null, donor?.address ?? null, purpose],
        ...[inKind ? 'kind' : 'cash', rupees(minor)],
        ...[given && `${given.currency} ${plainAmount(given)}`, receipt ? receiptNumber(receipt) : null],
      ];
    });
  const header = [
    'Received on',
    'Donor',
    'Country',
    'Address',
    'Purpose',
    'Cash or kind',
    'Amount INR',
    'As given',
    'Receipt',
  ];
  return { header, rows };
}

/** A receipt that stands, by its gift; of a gift whose receipts are all cancelled the last. */
const standing = (receipts: BooksKnown['receipts']) =>
  new Map(
    receipts
      .toSorted((a, b) => Number(b.cancelledOn !== null) - Number(a.cancelledOn !== null))
      .map((one) => [one.giftId, one]),
  );

/** Goods from abroad, in and out, with what is left by value: the register of foreign contribution in kind. */
function foreignGoods({ donors, gifts, receipts, lines }: BooksKnown, year: number): Table {
  const known = new Map(donors.map((donor) => [donor.id, donor]));
  const written = standing(receipts);
  const about = new Map(gifts.map((gift) => [gift.id, gift]));
  let left = 0;
  const rows = lines
    .filter(({ account, fund, on }) => account === 'goods' && fund === 'fc' && on <= lastDayOf(year))
    .toSorted((a, b) => a.on.localeCompare(b.on) || b.minor - a.minor)
    .flatMap(({ on, minor, giftId, note }): Cell[][] => {
      left += minor;
      if (!within(on, year)) return [];
      const gift = about.get(giftId ?? '');
      const donor = known.get(gift?.donorId ?? '') ?? (giftId ? written.get(giftId) : undefined);
      const receipt = giftId ? written.get(giftId) : undefined;
      return [
        [
          ...[on, donor?.name ?? null, donor?.country ?? null, donor?.address ?? null, gift?.purpose ?? null],
          ...[gift?.inKind?.what ?? note, gift?.inKind?.quantity ?? null, gift?.inKind?.unit ?? null],
          ...[gift?.inKind?.valuedBy ?? null, minor > 0 ? rupees(minor) : null, minor < 0 ? rupees(-minor) : null],
          ...[rupees(left), receipt ? receiptNumber(receipt) : null],
        ],
      ];
    });
  const header = ['Day', 'Donor', 'Country', 'Address', 'Purpose', 'What', 'Quantity', 'Unit', 'Valued by'];
  return { header: [...header, 'Came, INR', 'Used, INR', 'Left, INR', 'Receipt'], rows };
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

const TABLES = {
  ...{ 'tax-statement': taxStatement, certificates, gifts: allGifts, ledger },
  ...{ 'foreign-register': foreignRegister, 'foreign-goods': foreignGoods },
};

/** One of the lists that leave the house, for one financial year. */
export const tableOf = (name: ExportName, known: BooksKnown, year: number): Table => TABLES[name](known, year);
