import type { BooksKnown, Cell, Table } from './export-table.ts';
import type { GiftFacts } from './gift.ts';
import type { TaxIdKind } from './gift-order.ts';
import { plainAmount } from './money.ts';
import { type ReceiptFacts, receiptNumber } from './receipt.ts';
import { formsDueOn, formsOf, type TaxForms, yearWords } from './tax-year.ts';

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

/** Of Form 10BD, Part B, as its own template has them (Income-tax Rules 1962, r.18AB). */
const COLUMNS_10BD = [
  'Sl. No.',
  'Pre Acknowledgement Number',
  'ID code',
  'Unique Identification Number of the donor',
  'Section code',
  'Unique Registration Number (URN)',
  'Date of Issuance of Unique Registration Number',
  'Name of donor',
  'Address of donor',
  'Donation Type',
  'Mode of receipt',
  'Amount of donation (Indian rupees)',
];
/** Of Form 113, Part B (Income-tax Act 2025 s.354, Rules 2026 r.190): what the law names, under the words of the new Act. */
const COLUMNS_113 = [
  'Sl. No.',
  'Tax year',
  'ID code',
  'Unique Identification Number of the donor',
  'Section',
  'Registration number',
  'Date of registration',
  'Name of donor',
  'Address of donor',
  'Donation Type',
  'Mode of receipt',
  'Amount of donation (Indian rupees)',
];

const COLUMNS: Record<TaxForms['statement'], readonly string[]> = { '10BD': COLUMNS_10BD, '113': COLUMNS_113 };
const SECTIONS: Record<TaxForms['act'], string> = { 1961: 'Section 80G(5)(vi)', 2025: 'Section 133' };

const rupees = (minor: number): string => plainAmount({ minor, currency: 'INR' });
const sumOf = (own: readonly ReceiptFacts[]): number => own.reduce((all, { minor }) => all + (minor ?? 0), 0);

/** What is told to the tax office stands on receipts, which stay when a donor is forgotten. A cancelled one tells nothing. */
const toldIn = (receipts: BooksKnown['receipts'], year: number) =>
  receipts.filter((one) => one.year === year && one.cancelledOn === null && one.deductible && one.taxId);

/** Form 10BD, or 113 for tax years from 2026-27: one row for a donor's identity, kind of gift and way of giving. */
export function taxStatement({ book, receipts, gifts }: BooksKnown, year: number): Table {
  const purposes = new Map(gifts.map(({ id, purpose }) => [id, purpose]));
  const type = ({ fund, giftId }: ReceiptFacts) => typeOf(fund, purposes.get(giftId) ?? 'general');
  const groups = Map.groupBy(toldIn(receipts, year), (one) =>
    [one.taxId?.kind, one.taxId?.number, type(one), modeOf(one.way)].join('|'),
  );
  const { statement, act } = formsOf(year);
  const rows = [...groups.values()].map((own, index): Cell[] => {
    const [one] = own as [(typeof own)[number]];
    return [
      ...[index + 1, statement === '113' ? yearWords(year) : null],
      ...[one.taxId && ID_CODES[one.taxId.kind], one.taxId?.number ?? null, SECTIONS[act]],
      ...[book?.taxNumber ?? null, book?.taxNumberFrom ?? null, one.name, one.address],
      ...[type(one), modeOf(one.way), rupees(sumOf(own))],
    ];
  });
  return { header: COLUMNS[statement], rows };
}

/** To whom a certificate (Form 10BE; 114 from 2026-27) is owed once the statement was taken: the portal writes it, we hand it on. */
export function certificates({ receipts }: BooksKnown, year: number): Table {
  const { certificate } = formsOf(year);
  const groups = Map.groupBy(toldIn(receipts, year), ({ taxId }) => [taxId?.kind, taxId?.number].join('|'));
  const rows = [...groups.values()].map((own): Cell[] => {
    const [{ name, address, taxId }] = own as [(typeof own)[number]];
    return [
      ...[certificate, yearWords(year), name, address, taxId?.number ?? null, rupees(sumOf(own))],
      ...[own.map(receiptNumber).join(', '), formsDueOn(year)],
    ];
  });
  const header = [
    'Form',
    'Year',
    'Donor',
    'Address',
    'Unique Identification Number',
    'Amount INR',
    'Receipts',
    'Due on',
  ];
  return { header, rows };
}
