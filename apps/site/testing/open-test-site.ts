import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { NATIONAL_HELPLINES, type PublishedSite, WEATHER } from '#modules/public-site/model/published-site.ts';
import type { PublishedStory } from '#modules/story/model/published-story.ts';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import type { CardGateway } from '#platform/server/payment/card-gateway.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { buildSite } from '../build-site.ts';

/** A moment after everything that a test publishes. */
export const TODAY = new Date('2024-05-13T04:11:00Z');
const BEFORE = '2024-01-01T00:00:00Z';

export type TestSite = {
  server: FastifyInstance;
  owner: pg.Pool;
  /** As the site itself may ask. */
  asSite: pg.Pool;
  put: (copy: PutCopy) => Promise<void>;
  takeBack: (id: string) => Promise<void>;
  lines: string[];
  close: () => Promise<void>;
};

/** Puzzles that cost a test nothing. */
export const QUICK_WORK = { secret: 'only for this test', cost: 10, tries: [3, 9] } as const;

type PutCopy = {
  kind?: string;
  id: string;
  language?: string;
  slug?: string | null;
  body: object;
  visibleFrom?: string;
  of?: string;
};

/** As a command of the case server would, but by whoever owns the database. */
export async function putCopy(owner: Pick<pg.ClientBase, 'query'>, copy: PutCopy): Promise<void> {
  const { kind = 'story', id, language = 'en', slug = null, body, visibleFrom = BEFORE, of = OURS } = copy;
  await owner.query(`insert into app.tenant (id, name) values ($1, 'Test') on conflict do nothing`, [of]);
  await owner.query(
    `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from) values ($1, $2, $3, $4, 'publishing', $5, $6, $7)
     on conflict (organisation_id, kind, id, language) do update set body = excluded.body, slug = excluded.slug, visible_from = excluded.visible_from`,
    [of, kind, id, language, slug, JSON.stringify(body), visibleFrom],
  );
}

/** A copy whose record stands in the house, where no house is: the triggers that ask for it sleep in this transaction. */
export async function putDecided(owner: pg.Pool, copy: PutCopy): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    await putCopy(client, copy);
    await client.query('commit');
  } finally {
    client.release();
  }
}

export const OURS = 'aaaaaaaaaaaa';

/** The real site over a database of its own, without the case server: copies are put there by the database's owner. */
export async function openTestSite(
  now: () => Date = () => TODAY,
  gateways: ReadonlyMap<string, CardGateway> = new Map(),
): Promise<TestSite> {
  const database = await openTestDatabase();
  await migrate(database.url);
  const owner = new pg.Pool({ connectionString: database.url, max: 2 });
  const asSite = openPool(appUrl(database.url, 'app_site'), 4);
  const lines: string[] = [];
  const server = await buildSite({
    pool: asSite,
    now,
    work: QUICK_WORK,
    gateways,
    logs: { write: (line) => void lines.push(line) },
  });
  const put: TestSite['put'] = (copy) => putCopy(owner, copy);
  return {
    server,
    owner,
    asSite,
    put,
    lines,
    async takeBack(id) {
      await owner.query(
        `update site.copy set body = null, taken_back_at = now(), taken_back_for = 'wish' where id = $1`,
        [id],
      );
    },
    async close() {
      await server.close();
      await Promise.all([owner.end(), asSite.end()]);
      await database.drop();
    },
  };
}

export function siteBody(more: Partial<PublishedSite> = {}): PublishedSite {
  return {
    name: 'Neem Tree Trust',
    names: { hi: 'नीम ट्री ट्रस्ट' },
    spellings: ['NeemTree', 'Neem Tree'],
    taglines: { en: 'We look for people who were taken.' },
    about: { en: 'We are a small trust.' },
    languages: ['en', 'hi', 'mr', 'es'],
    slug: 'neem-tree',
    host: null,
    contacts: [{ kind: 'email', value: 'office@neemtree.example' }],
    helplines: [...NATIONAL_HELPLINES],
    exitTo: WEATHER,
    neutralTitle: false,
    ...more,
  };
}

let drawn = 0;
/** An id no other has. */
export function idFor(): string {
  drawn += 1;
  const digits = drawn.toString(26).padStart(11, '0');
  return `b${digits.replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}`;
}

export function storyBody(more: Partial<PublishedStory> = {}): PublishedStory {
  return {
    type: 'story',
    title: 'A search that ended well',
    summary: 'A teenage girl is back in her studies.',
    slug: 'a-search-that-ended-well',
    slugs: { en: 'a-search-that-ended-well' },
    categories: [{ slug: 'searches', label: 'Searches' }],
    byline: { kind: 'organisation', name: null },
    dateline: null,
    credit: null,
    firstToldOn: null,
    publishedOn: '2024-05-01',
    updatedOn: null,
    blocks: [
      { kind: 'paragraph', id: idFor(), words: 'A teenage girl from western India was missing for several months.' },
    ],
    untranslated: [],
    aboutChild: false,
    commentsOpen: false,
    noIndex: false,
    namesChanged: true,
    composite: false,
    ...more,
  };
}
