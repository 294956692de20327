import { parseArgs } from 'node:util';
import pg from 'pg';
import sharp from 'sharp';
import { migrate } from '#platform/server/database/migrate.ts';
import { startScratchPostgres } from '#platform/server/postgres/start-scratch-postgres.ts';
import { startSite } from '../../server/site-process.ts';
import { CORPUS } from '../../testing/hostile-words/corpus.ts';
import { hostileStories } from './hostile-stories.ts';
import { OURS, putCopy, putDecided, siteBody } from './open-test-site.ts';
import { sampleFigures } from './sample-figures.ts';
import { PICTURE, sampleStories } from './sample-stories.ts';

// The public site as it runs, a process of its own, over a scratch database with a few stories: for a browser to look at, and
// for measurements. With `--hostile N` so many
// more, each of whose words would run if it were let; with `--many N` so many times the same.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    hostile: { type: 'string', default: '0' },
    many: { type: 'string', default: '0' },
  },
});
const NOW = new Date('2024-05-13T04:11:00Z');

const postgres = await startScratchPostgres({ durable: false });
await migrate(postgres.url);
const owner = new pg.Pool({ connectionString: postgres.url, max: 2 });
await putCopy(owner, { kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
for (const copy of sampleStories()) await putCopy(owner, copy);
for (const copy of hostileStories(CORPUS).slice(0, Number(values.hostile))) await putCopy(owner, copy);
for (let n = 0; n < Number(values.many); n += 1)
  for (const copy of sampleStories())
    await putCopy(owner, {
      ...copy,
      slug: `${copy.slug}-${n}`,
      body: { ...copy.body, slug: `${copy.slug}-${n}`, slugs: {} },
    });
await putPicture(owner);
for (const [id, body] of sampleFigures()) await putDecided(owner, { kind: 'figure', id, language: 'mul', body });
await owner.end();

const site = await startSite({
  databaseUrl: postgres.url,
  port: Number(values.port),
  now: () => NOW,
  say: (line) => void process.stderr.write(`${line}\n`),
});
process.stdout.write(`ready ${site.address}\n`);
await new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
});
await site.stop();
await postgres.stop();

async function putPicture(pool: pg.Pool): Promise<void> {
  for (const width of [480, 960]) {
    const height = Math.round((width * 9) / 16);
    const drawn = sharp({ create: { width, height, channels: 3, background: { r: 190, g: 217, b: 207 } } });
    for (const [type, bytes] of [
      ['image/webp', await drawn.clone().webp().toBuffer()],
      ['image/jpeg', await drawn.clone().jpeg().toBuffer()],
    ] as const)
      await pool.query(
        'insert into site.picture (organisation_id, id, width, height, media_type, bytes) values ($1, $2, $3, $4, $5, $6)',
        [OURS, PICTURE, width, height, type, bytes],
      );
  }
}
