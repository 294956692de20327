import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { isRealDate } from '#kernel/calendar.ts';
import { GIFT_REFUSALS } from '#modules/gift/model/gift-refusals.ts';
import { readAmount } from '#modules/gift/model/money.ts';
import type { Mapping } from '#modules/gift/model/payment-line.ts';
import type { ListKnown, ReadLine } from '#modules/gift/model/reconcile.ts';

const MOST_LINES = 2000;
const SEPARATORS = [',', ';', '\t', '|'];

/** The rows of a list as its bank wrote it. Null where it is no table. */
function rowsOf(csv: string): string[][] | null {
  const head = csv.slice(0, 4000);
  const [delimiter = ','] = SEPARATORS.toSorted((a, b) => head.split(b).length - head.split(a).length);
  try {
    return parse(csv, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return null;
  }
}

/** The row that is the headings: banks write their own address above it. It is the first with the most cells that hold words. */
function headingAt(rows: readonly (readonly string[])[]): number {
  const words = (row: readonly string[]) => row.filter((cell) => /\p{L}/u.test(cell)).length;
  const most = Math.max(0, ...rows.slice(0, 40).map(words));
  return rows.findIndex((row) => words(row) === most);
}

/** The headings of a list and its first lines, for somebody to say which column is which. */
export function readHeadings(csv: string): { headings: string[]; sample: string[][] } | null {
  const rows = rowsOf(csv);
  if (!rows) return null;
  const at = headingAt(rows);
  return at < 0 ? null : { headings: rows[at] ?? [], sample: rows.slice(at + 1, at + 4) };
}

export function readList(csv: string, mapping: Mapping): ListKnown['read'] {
  const rows = rowsOf(csv);
  if (!rows) return { refusal: GIFT_REFUSALS.unreadableList };
  const at = rows.findIndex((row) => row.includes(mapping.day) && row.includes(mapping.amount));
  const head = rows[at];
  const columns = [mapping.day, mapping.amount, mapping.out, mapping.number, mapping.words].filter(
    (one) => one !== null,
  );
  const missing = columns.find((one) => !(head ? head.includes(one) : rows.some((row) => row.includes(one))));
  if (!head || missing)
    return { refusal: { ...GIFT_REFUSALS.noSuchColumn, values: { column: missing ?? mapping.day } } };
  const cell = (row: readonly string[], name: string | null) => (name === null ? '' : (row[head.indexOf(name)] ?? ''));
  const lines = rows.slice(at + 1, at + 1 + MOST_LINES).flatMap((row) => {
    const day = readDay(cell(row, mapping.day), mapping.dayForm);
    const out = signed(cell(row, mapping.out));
    const minor = out ? -Math.abs(out) : signed(cell(row, mapping.amount));
    if (day === null || !minor) return []; // the balance above, the total below
    return [{ day, minor, number: cut(cell(row, mapping.number), 80), words: cut(cell(row, mapping.words), 400) }];
  });
  return lines.length === 0 ? { refusal: GIFT_REFUSALS.emptyList } : { lines: marked(lines) };
}

const cut = (text: string, most: number): string | null => text.slice(0, most).trim() || null;

/** The second of two lines that are alike is another payment, and has a mark of its own; in the next list it has the same. */
function marked(lines: readonly Omit<ReadLine, 'mark'>[]): ReadLine[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const text = JSON.stringify([line.day, line.minor, line.number, line.words]);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return { ...line, mark: createHash('sha256').update(`${time} ${text}`).digest('hex') };
  });
}

const SIGN = /^\(|^-|-$|\bDR?\.?$/i;
const NO_AMOUNT = /[^\d.,\u0966-\u096f]/g;

/** "1,00,000.00 Cr", "(250.00)", "-250", "₹ 250": in paise. */
function signed(text: string): number {
  const amount = readAmount(text.replace(NO_AMOUNT, ''), 'INR');
  return amount ? (SIGN.test(text.trim()) ? -amount.minor : amount.minor) : 0;
}

const PARTS = /^(\d{1,4})[-/. ](\d{1,2}|[A-Za-z]{3})[A-Za-z]*[-/. ](\d{2,4})/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readDay(text: string, form: Mapping['dayForm']): string | null {
  const found = PARTS.exec(text);
  if (!found) return null;
  const [, a = '', b = '', c = ''] = found;
  const [year, month, day] = form === 'ymd' ? [a, b, c] : form === 'mdy' ? [c, a, b] : [c, b, a];
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const full = year.length === 2 ? `20${year}` : year;
  const read = [full, String(named || month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isRealDate(read) ? read : null;
}
