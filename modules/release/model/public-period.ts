import { monthOf, yearOf } from '#kernel/calendar.ts';

export type PublicPeriod = { quarter: number | null; from: number; to: number };

/** A period as it is told in public: its quarter, its year, or its years. No finer: a day leads to an operation (handbook §7.3, rule 6). */
export function publicPeriod({ from, to }: { from: string; to: string }): PublicPeriod {
  const [first, last] = [yearOf(from), yearOf(to)];
  const quarters = [from, to].map((on) => Math.ceil(monthOf(on) / 3));
  const quarter = first === last && quarters[0] === quarters[1] ? (quarters[0] ?? null) : null;
  return { quarter, from: first, to: last };
}
