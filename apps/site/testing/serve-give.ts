import { join } from 'node:path';
import pg from 'pg';
import { buildGiving } from '#modules/giving/testing/build-giving.ts';
import { publishedOf } from '#modules/public-site/model/public-site.ts';
import { buildSite as buildFace } from '#modules/public-site/testing/build-public-site.ts';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { startPostgres } from '#platform/server/postgres/start-postgres.ts';
import { readSettings, say } from '../../server/command-line.ts';
import { buildSite } from '../build-site.ts';
import { FakeGateway } from './fake-gateway.ts';

// For a browser test: the public site of one organisation that takes gifts, with a card company on this machine. No case server.
const settings = readSettings('data/give');
const database = await startPostgres({ folder: join(settings.data, 'postgres'), durable: false, log: () => {} });
await migrate(database.url);
const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
const OURS = 'aaaaaaaaaaaa';
await owner.query(`insert into app.tenant (id, name) values ($1, 'Test')`, [OURS]);
for (const [kind, slug, body] of [
  ['organisation', 'neem-tree', publishedOf(buildFace())],
  ['giving', null, buildGiving()],
])
  await owner.query(
    `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
     values ($1, $2, 'bbbbbbbbbbbb', 'mul', 'donor', $3, $4, '2024-01-01')`,
    [OURS, kind, slug, JSON.stringify(body)],
  );
await owner.end();
const cards = await new FakeGateway().open();
const pool = openPool(appUrl(database.url, 'app_site'), 4);
const site = await buildSite({
  pool,
  now: () => new Date(),
  work: { secret: 'only for this test' },
  gateways: new Map([[OURS, cards.gateway]]),
});
await site.listen({ host: '127.0.0.1', port: 0 });
const { port } = site.server.address() as { port: number }; // listening on a port, it is never a pipe's name
cards.hook = `http://127.0.0.1:${port}/hooks/card`;
say(`ready http://127.0.0.1:${port}`);
process.once('SIGTERM', async () => {
  site.server.closeAllConnections();
  await site.close();
  await cards.close();
  await pool.end();
  await database.stop();
  process.exit(0);
});
