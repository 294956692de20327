import '#platform/server/harden.ts';

import { join } from 'node:path';
import { demonstrationClock } from '#database/demo/load-demonstration.ts';
import { readPaymentFile } from '#platform/server/payment/gateways.ts';
import { startPostgres } from '#platform/server/postgres/start-postgres.ts';
import { complain, readSettings, say, stop } from './command-line.ts';
import { startSite } from './site-process.ts';
import { leaveSoon, stopInOrder } from './stop-in-order.ts';

// `npm run site`: the public site alone, over the database of DATABASE_URL, or of a data folder: `--data data/demo`.
// The case server may run beside it, or stand still: what was published stays readable.
const settings = readSettings('data/live');
if (settings.sitePort === null) stop('Without --site-port off there would be something to start.');
const isDemonstration = settings.data.endsWith(join('data', 'demo'));

const { DATABASE_URL } = process.env;
const database = DATABASE_URL
  ? { url: DATABASE_URL, stop: async () => {} }
  : await startPostgres({ folder: join(settings.data, 'postgres'), durable: true, log: say });
const now = isDemonstration ? demonstrationClock() : () => new Date();
const payment = await readPaymentFile(settings.data);
const site = await startSite({ databaseUrl: database.url, port: settings.sitePort, now, say, payment });
say(`The public site: ${site.address.replace('127.0.0.1', 'localhost')}`);
say(`ready ${site.address}`);
await new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
});
await stopInOrder([['the public site', site.stop]], complain);
await database.stop();
leaveSoon(complain);
