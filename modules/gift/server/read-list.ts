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

/** Nothing of a list is left out unsaid: what is too long or not understood is refused, unless `leaveOut` says to go on without. */
export function readList(csv: string, mapping: Mapping, leaveOut = false): ListKnown['read'] {
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
  if (rows.length - at - 1 > MOST_LINES)
    return { refusal: { ...GIFT_REFUSALS.longList, values: { count: rows.length - at - 1, most: MOST_LINES } } };
  const unread: number[] = [];
  const lines = rows.slice(at + 1).flatMap((row, index) => {
    const said = { day: cell(row, mapping.day), sums: [cell(row, mapping.amount), cell(row, mapping.out)] };
    const day = readDay(said.day, mapping.dayForm);
    const out = signed(said.sums[1] ?? '');
    const minor = out ? -Math.abs(out) : signed(said.sums[0] ?? '');
    if (day !== null && minor) return [{ day, minor, ...wordsIn(cell(row, mapping.number), cell(row, mapping.words)) }];
    if (day === null ? minor && /\d/.test(said.day) : said.sums.some((sum) => SUM.test(sum)))
      unread.push(at + index + 2);
    return []; // the balance above, the total below
  });
  if (unread.length > 0 && !leaveOut)
    return { refusal: { ...GIFT_REFUSALS.linesUnread, values: { count: unread.length, lines: some(unread) } } };
  return lines.length === 0 ? { refusal: GIFT_REFUSALS.emptyList } : { lines: marked(lines) };
}

const wordsIn = (number: string, words: string) => ({ number: cut(number, 80), words: cut(words, 400) });
const AT_MOST_TOLD = 8;
const some = (lines: readonly number[]): string =>
  [...lines.slice(0, AT_MOST_TOLD).map(String), ...(lines.length > AT_MOST_TOLD ? ['…'] : [])].join(', ');

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

/** What somebody wrote for a sum, and not a nothing. */
const SUM = /[1-9\u0967-\u096f]/;
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
