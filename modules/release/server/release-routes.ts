import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { rolesThatRead } from '#kernel/reach.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Indicator } from '#modules/figure/model/figure.ts';
import { previewOf } from '#modules/release/model/preview.ts';
import {
  type AskedRelease,
  Dimension,
  Release,
  type ReleaseFacts,
  ROUNDINGS,
  WAYS_TO_TELL,
} from '#modules/release/model/release.ts';
import { refuseAsked } from '#modules/release/model/release-figure.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { queryOf, type Route } from '#platform/server/http/route.ts';
import { countAsked, type ReadCounted } from './release.handler.ts';

const Asked = z.strictObject({
  indicator: Indicator.default('persons_rescued'),
  reach: z.enum(['period', 'since', 'standing']).default('period'),
  from: CalendarDay.optional(),
  to: CalendarDay.optional(),
  by: z.string().max(60).default(''),
  told: z.enum(WAYS_TO_TELL).default('counts'),
  rounded: z.coerce.number().pipe(z.literal(ROUNDINGS)).default(1),
});

const ENDS_BEFORE_START: Refusal = { code: 'release.ends-before-start', kind: 'invalid', fields: ['toDay'] };
const NOT_COUNTED: Refusal = { code: 'release.not-counted', kind: 'invalid' };

/** Whether a figure may be made public, rule by rule, and what would be read. */
export function releaseRoutes({ pool, store, now }: CommandPath, read: ReadCounted): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/releases/preview',
      action: 'read',
      resource: 'figure',
      tiers: ['P1'],
      by: rolesThatRead('figures'),
      summary:
        'What would be told of a figure if it were made public today, and each rule of release with whether it holds.',
      query: Asked,
      async run(request, reply, token) {
        const today = dayInIndia(now().toISOString());
        const asked = askedOf(queryOf<z.infer<typeof Asked>>(request), today);
        if (!asked) return sendRefusal(reply, ENDS_BEFORE_START);
        const wrong = refuseAsked(asked);
        if (wrong) return sendRefusal(reply, wrong);
        const preview = await inTransaction(pool, token, async (tx) => {
          const counted = await countAsked(tx, asked, read);
          const needs = { kind: Release as never, where: { indicator: asked.indicator }, how: 'all' } as const;
          const earlier = (await store.find(tx, needs)) as unknown as Stored<ReleaseFacts>[];
          return counted && previewOf(asked, counted, { earlier, today });
        });
        return preview ?? sendRefusal(reply, NOT_COUNTED);
      },
    },
  ];
}

function askedOf({ from, to, by, rounded, ...rest }: z.infer<typeof Asked>, today: string): AskedRelease | null {
  const dimensions = z
    .array(Dimension)
    .max(3)
    .safeParse(by ? by.split(',') : []);
  const span = { fromDay: from ?? `${today.slice(0, 8)}01`, toDay: to ?? today };
  return span.fromDay <= span.toDay && dimensions.success
    ? { ...rest, ...span, brokenBy: dimensions.data, roundedTo: rounded }
    : null;
}
