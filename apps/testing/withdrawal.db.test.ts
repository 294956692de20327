import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withdrawStory } from '#modules/story/model/publish-story.ts';
import { appUrl } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { newId } from '#platform/server/random.ts';
import { buildSite } from '../site/build-site.ts';
import { QUICK_WORK, siteBody } from '../site/testing/open-test-site.ts';
import { openDesk } from './story-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

const NOW = () => new Date('2024-05-13T04:11:00.000Z');
const A_MINUTE = 60_000;
let house: TestHouse;
let zoya: Colleague;
let rhea: Colleague;
let pool: pg.Pool;
let site: FastifyInstance;

/** The house and its public face, as they run: two processes' worth of code over one database, each under its own role. */
beforeAll(async () => {
  house = await openTestHouse(NOW);
  rhea = await house.admit('director', { confirmedBy: house.founder });
  zoya = await house.admit('communications-editor');
  await house.asOwner(
    `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
     values ($1, 'organisation', $2, 'mul', 'directory', 'neem-tree', $3, '2024-01-01')`,
    [zoya.organisationId, newId(), JSON.stringify(siteBody())],
  );
  pool = openPool(appUrl(house.owner, 'app_site'), 2);
  site = await buildSite({ pool, now: NOW, work: QUICK_WORK });
});
afterAll(async () => {
  await site?.close();
  await pool?.end();
  await house?.close();
});

const WORDS = 'A lamp stands in the window of this story.';
const EVERYWHERE = [
  '/en',
  '/en/stories',
  '/en/search?q=lamp',
  '/en/feed.xml',
  '/en/atom.xml',
  '/sitemap.xml',
  '/hi/stories',
];

/** The places where a reader, a feed or a search engine still meets it. */
async function metAt(storyId: string): Promise<string[]> {
  const places = [...EVERYWHERE, `/en/story/news-${storyId}`];
  const answers = await Promise.all(places.map((url) => site.inject({ url })));
  return places.filter((_, n) => {
    const { body, statusCode } = answers[n] ?? { body: '', statusCode: 0 };
    return statusCode === 200 && (body.includes(`news-${storyId}`) || body.includes(WORDS));
  });
}

test('a story that is withdrawn is gone from page, lists, feeds, search and every language within a minute', async () => {
  const storyId = await openDesk(zoya, rhea).published(WORDS);
  await vi.waitFor(
    async () => expect(await metAt(storyId)).toEqual([...EVERYWHERE, `/en/story/news-${storyId}`]),
    A_MINUTE,
  );
  await zoya.done(withdrawStory, { storyId, forWhat: 'wish', why: 'She asked for it.' });
  await vi.waitFor(async () => expect(await metAt(storyId)).toEqual([]), A_MINUTE);
  const place = await site.inject({ url: `/en/story/news-${storyId}` });
  expect([place.statusCode, place.body.includes(WORDS)]).toEqual([410, false]);
});
