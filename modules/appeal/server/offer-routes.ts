import { APPEALERS } from '#modules/appeal/model/appeal-acts.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { readOffers, readPassedToMe } from './read-offers.ts';

const MOST = 200;

/** Who offered to lend a hand; no device keeps it, so that it can be forgotten whole. */
export function offerRoutes({ pool }: CommandPath): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/offers',
      action: 'read',
      resource: 'appeal',
      tiers: ['P2'],
      by: APPEALERS,
      summary: 'Offers of help whose words are kept still, oldest first.',
      run: (_request, _reply, token) =>
        readFor({ pool, token, action: 'read', resource: 'appeal' }, async (tx) => ({
          offers: await readOffers(tx, MOST),
        })),
    },
    {
      method: 'GET',
      url: '/api/offers/passed-to-me',
      action: 'read',
      resource: 'appeal',
      tiers: ['P2'],
      purposes: ['administration', 'publish'],
      summary:
        'Offers of help that whoever asks was asked to call: who it is, how to reach her, and what she would do.',
      run: (_request, _reply, token) =>
        readFor({ pool, token, action: 'read', resource: 'appeal' }, async (tx) => ({
          offers: await readPassedToMe(tx),
        })),
    },
  ];
}
