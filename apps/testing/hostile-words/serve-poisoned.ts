import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { demonstrationClock } from '#database/demo/load-demonstration.ts';
import { startPostgres } from '#platform/server/postgres/start-postgres.ts';
import { readSettings } from '../../server/command-line.ts';
import { serveHouse } from '../../server/serve-house.ts';
import { tellPoisoned } from './tell-poisoned.ts';

// A demonstration in which every word is hostile, for browser tests: what was put where stands in `poisoned.json`.
const settings = readSettings('data/poisoned');
const database = await startPostgres({ folder: join(settings.data, 'postgres'), durable: false, log: () => {} });

await serveHouse({
  settings,
  databaseUrl: database.url,
  clock: demonstrationClock(),
  prepare: async (house) => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const { people, put } = await tellPoisoned(house, owner, Number(process.env.POISON_TURN ?? 0));
    await owner.end();
    await writeFile(join(settings.data, 'poisoned.json'), JSON.stringify(put));
    return { demonstration: people, firstRunCode: null };
  },
  greet: () => {},
});
await database.stop();
