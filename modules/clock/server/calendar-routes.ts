import { createHash } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { type CalendarDays, makeIcs } from '#modules/clock/model/ics.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { drawLink, qrRows } from '#platform/server/sign-in/links.ts';
import { hashToken } from '#platform/server/sign-in/sessions.ts';
import en from '#words/en/calendar.json' with { type: 'json' };

const MOST_DAYS = 400;
const Days = z.strictObject({
  days: z.array(z.strictObject({ on: CalendarDay, things: z.int().min(1).max(999) })).max(MOST_DAYS),
});
const Address = z.strictObject({ calendar: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) });
const Nothing = z.strictObject({});

type Pools = { pool: pg.Pool; door: pg.Pool; now: () => Date };
const MINE = { resource: 'calendar', tiers: ['P1'] } as const;

/** A calendar for a colleague's phone that tells on which days something is due: neither what, nor of whom, nor to whom. */
export function calendarRoutes(pools: Pools): Route[] {
  return [seeRoute(pools), makeRoute(pools), endRoute(pools), daysRoute(pools), readRoute(pools)];
}

function seeRoute({ pool }: Pools): Route {
  return {
    ...MINE,
    method: 'GET',
    url: '/api/my-calendar',
    action: 'see',
    quiet: true,
    summary: 'Whether I have a calendar address, since when, and when its days were last written.',
    async run(_request, _reply, token) {
      const [row] = await inTransaction(pool, token, (tx) =>
        tx.query<{ calendar: object | null }>('select app.my_calendar() as calendar'),
      );
      return { calendar: row?.calendar ?? null };
    },
  };
}

function makeRoute({ pool }: Pools): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-calendar',
    action: 'make',
    stepUp: 'once-set-up',
    body: Nothing,
    summary: 'A new secret address for my calendar, shown once. An older one is nobody’s from now on.',
    async run(request, reply, session) {
      const { token, hash } = drawLink();
      const made = await inTransaction(pool, session, async (tx) => {
        const [row] = await tx.query<{ made: boolean }>('select app.put_calendar_link($1) as made', [hash]);
        note(tx, { kind: 'export', action: 'calendar.make', resource: 'calendar' });
        return row?.made === true;
      });
      if (!made) return sendRefusal(reply, NOT_FOUND);
      const link = `${request.protocol}://${request.host}/api/calendars/${token}.ics`;
      return { link, qr: qrRows(link) };
    },
  };
}

function endRoute({ pool }: Pools): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-calendar/end',
    action: 'end',
    body: Nothing,
    summary: 'My calendar address opens nothing any more, and its days are forgotten.',
    async run(_request, _reply, token) {
      await inTransaction(pool, token, async (tx) => {
        await tx.query('select app.end_calendar_link()');
        note(tx, { kind: 'command', action: 'calendar.end', resource: 'calendar' });
      });
      return { outcome: 'accepted' };
    },
  };
}

function daysRoute({ pool }: Pools): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-calendar/days',
    action: 'write',
    quiet: true,
    body: Days,
    summary: 'The days on which something is due for me, as my own browser counts them.',
    async run(request, _reply, token) {
      const { days } = bodyOf<{ days: CalendarDays }>(request);
      const [row] = await inTransaction(pool, token, (tx) =>
        tx.query<{ kept: boolean }>('select app.put_calendar_days($1) as kept', [JSON.stringify(days)]),
      );
      return { kept: row?.kept === true };
    },
  };
}

type Told = { appName: string; days: CalendarDays };

function readRoute({ door, now }: Pools): Route {
  return {
    ...MINE,
    tiers: ['P0'],
    method: 'GET',
    url: '/api/calendars/:calendar',
    action: 'read',
    open: 'anyone',
    params: Address,
    summary: 'By its secret address: on which days something is due for its owner. No name, no person, no reason.',
    async run(request, reply) {
      const token = paramsOf<{ calendar: string }>(request).calendar.slice(0, -'.ics'.length);
      const [told] = await inTransaction(door, null, (tx) =>
        tx.query<Told>('select app_name as "appName", days from app.calendar_of($1)', [hashToken(token)]),
      );
      if (!told) return sendRefusal(reply, NOT_FOUND);
      const uidOf = (on: string) => createHash('sha256').update(`${token} ${on}`).digest('hex').slice(0, 32);
      const title = en.title.replace('{app}', told.appName);
      const made = now().toISOString();
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(makeIcs({ name: told.appName, title, days: told.days, made, uidOf }));
    },
  };
}
