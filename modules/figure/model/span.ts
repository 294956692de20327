import { z } from 'zod';
import { addMonths } from '#kernel/calendar.ts';
import { CalendarDay, type Dated } from '#kernel/dated.ts';

/** The days a figure counts, both included. */
export const Span = z.strictObject({ from: CalendarDay, to: CalendarDay }).refine(({ from, to }) => from <= to, {
  params: { code: 'figure.span-ends-before-start' },
  path: ['to'],
});
export type Span = z.infer<typeof Span>;

/** Before anyone has chosen: from the first of last month until today. */
export function usualSpan(today: string): Span {
  return { from: `${addMonths(today, -1).slice(0, 8)}01`, to: today };
}

/**
 * Whether something that happened then lies in the span. A date that may lie inside or outside is `open`: it is told
 * beside the number and never counted into it, for a number that guesses is no count.
 */
export function isWithin({ earliest, latest }: Dated, { from, to }: Span): 'inside' | 'outside' | 'open' {
  if (earliest !== null && latest !== null && from <= earliest && latest <= to) return 'inside';
  if (latest !== null && latest < from) return 'outside';
  if (earliest !== null && earliest > to) return 'outside';
  return 'open';
}
