import type { Timing } from './timing.ts';

/** One thing that was measured. `value` is what the target speaks of; `bare` the same by the driver alone. */
export type Line = {
  what: string;
  unit: 'ms' | 'µs' | 's' | 'x' | '1/s' | 'MB' | 'kB' | 'requests' | 't';
  value: number;
  target: { under: number } | { over: number } | null;
  timing?: Timing;
  bare?: number;
  note?: string;
};

export function isMet({ value, target }: Line): boolean | null {
  if (target === null) return null;
  return 'under' in target ? value < target.under : value >= target.over;
}

/** How many times as long (or as few a second) as the driver alone: the price of safety. */
export function priceOf({ value, bare, unit }: Line): number | null {
  if (bare === undefined) return null;
  return unit === '1/s' ? bare / value : value / bare;
}

export function asJson(line: Line): string {
  const { timing, target, ...rest } = line;
  const rounded = timing && Object.fromEntries(Object.entries(timing).map(([name, value]) => [name, round(value)]));
  const price = priceOf(line);
  return JSON.stringify({
    ...rest,
    value: round(line.value),
    ...(line.bare !== undefined && { bare: round(line.bare) }),
    ...rounded,
    target,
    met: isMet(line),
    ...(price !== null && { ratio: round(price) }),
  });
}

const HEADS = ['measured', 'value', 'p50', 'p95', 'p99', 'n', 'bare', 'ratio', 'target', ''];

export function asTable(lines: readonly Line[]): string {
  const rows = [HEADS, ...lines.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function rowOf(line: Line): string[] {
  const { what, value, unit, timing, bare, target } = line;
  const price = priceOf(line);
  const met = isMet(line);
  return [
    what,
    `${round(value)} ${unit}`,
    ...[timing?.p50, timing?.p95, timing?.p99, timing?.n, bare].map((one) =>
      one === undefined ? '' : String(round(one)),
    ),
    price === null ? '' : `${round(price)}x`,
    target === null ? '' : 'under' in target ? `< ${target.under}` : `>= ${target.over}`,
    met === null ? '' : met ? 'met' : 'MISSED',
  ];
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
