import { PRAYER_EDITORS } from '#modules/prayer/model/prayer-acts.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { countWaiting } from '#platform/server/site/inbox.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';
import { PRAYER, readPrayers } from './read-prayers.ts';

const MOST = 50;

/** What readers pray and ask to be prayed for, before anybody has decided. */
export function prayerRoutes({ pool }: CommandPath, inspect: InspectWords): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/prayers/waiting',
      action: 'read',
      resource: 'prayer',
      tiers: ['P2'],
      by: PRAYER_EDITORS,
      summary:
        'Prayers and requests that readers sent, oldest first, with the places in them that should be looked at.',
      run: (_request, _reply, token) =>
        readFor({ pool, token, action: 'read', resource: 'prayer' }, async (tx) => {
          const waiting = await countWaiting(tx, PRAYER);
          const prayers = [];
          for (const one of await readPrayers(tx, MOST)) prayers.push({ ...one, marks: await inspect(tx, one.words) });
          return { waiting, prayers };
        }),
    },
  ];
}
