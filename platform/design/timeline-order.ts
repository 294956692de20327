import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';

export type TimelineOrder = 'newest' | 'oldest';

type Placed = { id: string; when: Dated };
export type TimelineLine<Entry> =
  | { kind: 'entry'; entry: Entry }
  | { kind: 'today' }
  | { kind: 'month'; month: string; entries: Entry[] };

/** Entries in order of happening, with the line of today where it belongs; what nobody can date stands at the end. */
export function orderEntries<Entry extends Placed>(
  entries: readonly Entry[],
  today: string,
  order: TimelineOrder,
): TimelineLine<Entry>[] {
  const dated = entries.filter((entry) => startOf(entry.when) !== null);
  const undated = entries.filter((entry) => startOf(entry.when) === null);
  const lines = withToday([...dated].sort(compareEntries), today);
  return [...(order === 'oldest' ? lines : lines.reverse()), ...undated.map(asLine)];
}

/** Whole months of many entries become one line that opens; the last two months stay open. */
export function foldMonths<Entry extends Placed>(
  lines: readonly TimelineLine<Entry>[],
  today: string,
): TimelineLine<Entry>[] {
  const folded: TimelineLine<Entry>[] = [];
  for (const line of lines) {
    const month = line.kind === 'entry' ? startOf(line.entry.when)?.slice(0, 7) : undefined;
    const before = folded.at(-1);
    if (line.kind !== 'entry' || !month || month >= monthBefore(today)) folded.push(line);
    else if (before?.kind === 'month' && before.month === month) before.entries.push(line.entry);
    else folded.push({ kind: 'month', month, entries: [line.entry] });
  }
  return folded.map((line) => unfoldSingle(line));
}

function unfoldSingle<Entry>(line: TimelineLine<Entry>): TimelineLine<Entry> {
  const [only, second] = line.kind === 'month' ? line.entries : [];
  return only && !second ? { kind: 'entry', entry: only } : line;
}

/** An entry whose earliest day is after today has not happened. */
function withToday<Entry extends Placed>(sorted: readonly Entry[], today: string): TimelineLine<Entry>[] {
  const firstAhead = sorted.findIndex((entry) => (startOf(entry.when) ?? '') > today);
  const ahead = firstAhead === -1 ? sorted.length : firstAhead;
  return [...sorted.slice(0, ahead).map(asLine), { kind: 'today' }, ...sorted.slice(ahead).map(asLine)];
}

/** Of two that begin on one day, the one that is surely over stands first. */
function compareEntries(one: Placed, other: Placed): number {
  return compareDated(one.when, other.when) || compareText(one.when.latest ?? OPEN, other.when.latest ?? OPEN);
}

const OPEN = '9999-12-31';

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function asLine<Entry>(entry: Entry): TimelineLine<Entry> {
  return { kind: 'entry', entry };
}

/** `by` has only its end. */
function startOf(when: Dated): string | null {
  return when.earliest ?? when.latest;
}

function monthBefore(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
}
