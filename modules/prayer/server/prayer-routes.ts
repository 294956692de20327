import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import { PRAYER_EDITORS } from '#modules/prayer/model/prayer-acts.ts';
import { PRAYER_ASKERS } from '#modules/prayer/model/prayer-for-her.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { countWaiting } from '#platform/server/site/inbox.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';
import { inspectRequest } from './inspect-request.ts';
import { PRAYER, readPrayers } from './read-prayers.ts';

const MOST = 50;
const Typed = z.strictObject({ words: z.array(z.string().max(1000)).max(6) });

/** What readers pray and ask to be prayed for, before anybody has decided. */
export function prayerRoutes(path: CommandPath, inspect: InspectWords): Route[] {
  const { pool } = path;
  return [
    requestRoute(path, inspect),
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

/** What the gate says of a request for her that is being typed: that a word is a name, never whose. */
function requestRoute({ pool, store }: CommandPath, inspect: InspectWords): Route {
  return {
    method: 'POST',
    url: '/api/people/:id/prayer-words',
    action: 'inspect',
    resource: 'prayer',
    tiers: ['P1'],
    by: PRAYER_ASKERS,
    purposes: ['care', 'publish'],
    summary: 'What in a request for prayer that is being typed could find the person it is about. Nothing is kept.',
    params: z.strictObject({ id: AnyId }),
    body: Typed,
    async run(request, reply, token) {
      const { id } = paramsOf<{ id: string }>(request);
      const { words } = bodyOf<z.infer<typeof Typed>>(request);
      const marks = await inTransaction(pool, token, async (tx) => {
        const [person] = await store.find(tx, { kind: Person as never, where: { id }, how: 'may' });
        return person ? inspectRequest(tx, { store, inspect, personId: id }, words) : null;
      });
      return marks ? { marks } : sendRefusal(reply, NOT_FOUND);
    },
  };
}
