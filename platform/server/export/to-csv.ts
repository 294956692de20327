type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, in both widths. */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@|%＝＋－＠｜％]|^[\t\r\n\0]/u;
const MUST_QUOTE = /[",;\r\n\t']|^\s|\s$/;
const BOM = '\ufeff';

/**
 * RFC 4180, and harmless in a spreadsheet: a cell that would be read as a formula begins with an apostrophe, for a name in
 * a case file may have been written by whoever we protect her from. Numbers that are numbers stay as they are.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BOM + [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = neutral(value.replaceAll('\0', ''));
  return MUST_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line inside a cell can begin a cell of its own where a program breaks quoting: each line is made harmless. */
function neutral(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line, index) => (index % 2 === 0 && FORMULA.test(line) ? `'${line}` : line))
    .join('');
}
