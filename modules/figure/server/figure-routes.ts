import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { rolesThatRead } from '#kernel/reach.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Indicator } from '#modules/figure/model/figure.ts';
import { Span, usualSpan } from '#modules/figure/model/span.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { readCountedRecords } from './read-counted-records.query.ts';
import { readFigures } from './read-figures.query.ts';

const Period = z.strictObject({ from: CalendarDay.optional(), to: CalendarDay.optional() });
type Period = z.infer<typeof Period>;

const ENDS_BEFORE_START: Refusal = { code: 'figure.span-ends-before-start', kind: 'invalid', fields: ['to'] };

/** Figures, and behind each the records it counts for those who may see them. */
export function figureRoutes({ pool, store, now }: CommandPath): Route[] {
  const today = () => dayInIndia(now().toISOString());
  return [
    {
      method: 'GET',
      url: '/api/figures',
      action: 'read',
      resource: 'figure',
      tiers: ['P1'],
      by: rolesThatRead('figures'),
      summary:
        'The figures of a period: each with qualifier, unit, period, as-of and source. Without a period, since the first of last month.',
      query: Period,
      async run(request, reply, token) {
        const span = spanOf(queryOf<Period>(request), today());
        if (!span) return sendRefusal(reply, ENDS_BEFORE_START);
        return inTransaction(pool, token, (tx) => readFigures(tx, span, today()));
      },
    },
    {
      method: 'GET',
      url: '/api/figures/:indicator/records',
      action: 'open',
      resource: 'figure',
      tiers: ['P2', 'P3'],
      by: rolesThatRead('figures'),
      summary: 'The records a figure counts, as far as the asker may see them.',
      params: z.strictObject({ indicator: Indicator }),
      query: Period,
      async run(request, reply, token) {
        const span = spanOf(queryOf<Period>(request), today());
        if (!span) return sendRefusal(reply, ENDS_BEFORE_START);
        const { indicator } = paramsOf<{ indicator: Indicator }>(request);
        return readFor({ pool, token, action: 'open', resource: 'figure' }, async (tx) => {
          const { figures } = await readFigures(tx, span, today());
          const counted = figures.find((one) => one.indicator === indicator && one.reach !== 'since')?.value ?? 0;
          return { span, indicator, ...(await readCountedRecords(tx, store, indicator, span, counted)) };
        });
      },
    },
  ];
}

function spanOf({ from, to }: Period, today: string): Span | null {
  const usual = usualSpan(today);
  const read = Span.safeParse({ from: from ?? usual.from, to: to ?? usual.to });
  return read.success ? read.data : null;
}
