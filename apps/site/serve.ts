import '#platform/server/harden.ts';

import { openPool } from '#platform/server/database/pool.ts';
import { readGateways } from '#platform/server/payment/gateways.ts';
import { proofSecret } from '#platform/server/site/proof-of-work.ts';
import { buildSite } from './build-site.ts';

// The public face, in a process of its own. All it is given is one connection's address: of a role that reads published
// copies and leaves what readers send. Whoever takes this process over holds no key, no file and no record; what a card gateway
// gave us to ask for payments with, it holds.
const { SITE_DATABASE, SITE_PORT = '0', SITE_HOST = '127.0.0.1', SITE_CLOCK_MS = '0', SITE_PAYMENT = '' } = process.env;
if (!SITE_DATABASE) {
  process.stderr.write('Start the public site by `npm start`, `npm run serve` or `npm run site`.\n');
  process.exit(1);
}
delete process.env.SITE_DATABASE;
delete process.env.SITE_PAYMENT;

const pool = openPool(SITE_DATABASE, 6);
const ahead = Number(SITE_CLOCK_MS);
const site = await buildSite({
  pool,
  now: () => new Date(Date.now() + ahead),
  work: { secret: proofSecret(SITE_DATABASE) },
  gateways: readGateways(SITE_PAYMENT),
  logs: true,
});
await site.listen({ host: SITE_HOST, port: Number(SITE_PORT) });
const { port } = site.server.address() as { port: number }; // listening on a port, it is never a pipe's name
process.stdout.write(`site http://127.0.0.1:${port}\n`);

let leaving = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void leave());

/** Whoever started us may have died without a word: then nobody is left to stop us. */
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  const closed = site.close();
  site.server.closeAllConnections();
  await closed;
  await pool.end();
  process.exit(0);
}
