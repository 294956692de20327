import { addMonths } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { OutreachAreaFacts } from './outreach-area.ts';

/** How often somebody went to an area in a month. A visit whose month is not known is in none, and is told beside. */
export type Coverage = {
  months: readonly string[];
  rows: readonly { area: Stored<OutreachAreaFacts>; counts: readonly number[]; total: number }[];
  most: number;
  undated: number;
};
type Visit = { areaId: string; happened: Dated };

/** The last so many months, this one last, as YYYY-MM. */
export function monthsUntil(today: string, many: number): string[] {
  return Array.from({ length: many }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index + 1 - many).slice(0, 7));
}

/** Visits by area and month; areas that nobody goes to any more stand only where they were gone to. */
export function coverageOf(
  areas: readonly Stored<OutreachAreaFacts>[],
  visits: readonly Visit[],
  months: readonly string[],
): Coverage {
  const placed = visits.map(({ areaId, happened }) => ({ areaId, month: monthOfDated(happened) }));
  const rows = areas
    .map((area) => {
      const counts = months.map(
        (month) => placed.filter((one) => one.areaId === area.id && one.month === month).length,
      );
      return { area, counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ area, total }) => area.workedUntil === null || total > 0)
    .toSorted((a, b) => a.area.name.localeCompare(b.area.name));
  const [first = '', last = ''] = [months[0], months.at(-1)];
  return {
    months,
    rows,
    most: Math.max(0, ...rows.flatMap(({ counts }) => counts)),
    undated: visits.filter(({ happened }) => monthOfDated(happened) === null && mayLieIn(happened, first, last)).length,
  };
}

/** The month in which it surely was; null where it may have been in two. */
function monthOfDated({ earliest, latest }: Dated): string | null {
  if (earliest === null || latest === null) return null;
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  return from === to ? from : null;
}

function mayLieIn({ earliest, latest }: Dated, first: string, last: string): boolean {
  return (earliest === null || earliest.slice(0, 7) <= last) && (latest === null || latest.slice(0, 7) >= first);
}

/** Five shades: none, and quarters of the most. */
export function shadeOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0 || most === 0) return 0;
  return Math.min(4, Math.ceil((count / most) * 4)) as 1 | 2 | 3 | 4;
}
