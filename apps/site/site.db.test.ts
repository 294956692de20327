import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idFor, OURS, openTestSite, siteBody, storyBody, type TestSite } from './testing/open-test-site.ts';

let site: TestSite;
let today = new Date('2024-05-13T04:11:00Z');
const search = { id: idFor(), slug: 'a-search-that-ended-well' };

beforeAll(async () => {
  site = await openTestSite(() => today);
  await site.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
  await site.put({ ...search, body: storyBody() });
});
afterAll(() => site.close());

const get = (url: string, headers: Record<string, string> = {}) => site.server.inject({ url, headers });
/** The site asks at most once a second whether anything changed. */
const aSecondLater = () => new Promise((done) => setTimeout(done, 1050));

describe('an address', () => {
  test('without a language leads to the one the browser asks for', async () => {
    const answer = await get('/', { 'accept-language': 'mr-IN,mr;q=0.9,en;q=0.5' });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/mr']);
  });

  test('of a story shows it, and of nothing says so', async () => {
    const story = await get('/en/story/a-search-that-ended-well');
    expect(story.statusCode).toBe(200);
    expect(story.body).toContain('<h1>A search that ended well</h1>');
    expect((await get('/en/story/nothing')).statusCode).toBe(404);
    expect((await get('/en/nothing')).statusCode).toBe(404);
    expect((await get('/xx/stories')).statusCode).toBe(404);
  });

  test('shows a story in its own language where it is not told in the one asked for, and says so', async () => {
    const { body, statusCode } = await get('/hi/story/a-search-that-ended-well');
    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="hi">');
    expect(body).toContain('<article lang="en">');
    expect(body).toContain('अभी हिन्दी में नहीं है');
    expect(body).toContain('noindex');
  });
});

describe('what is published', () => {
  test('is not shown before its moment, and is as soon as it has come', async () => {
    const id = idFor();
    await site.put({ id, slug: 'later', body: storyBody({ slug: 'later' }), visibleFrom: '2024-05-14T00:00:00Z' });
    await aSecondLater();
    expect((await get('/en/story/later')).statusCode).toBe(404);
    today = new Date('2024-05-14T00:00:01Z');
    await aSecondLater();
    expect((await get('/en/story/later')).statusCode).toBe(200);
  });

  test('and taken back is gone from page, list, feed, search and sitemap, in a second', async () => {
    const id = idFor();
    const title = 'Zanzibar';
    await site.put({ id, slug: 'taken', body: storyBody({ slug: 'taken', title }) });
    await aSecondLater();
    const places = [
      '/en/story/taken',
      '/en/stories',
      '/en/feed.xml',
      '/en/atom.xml',
      '/en/search?q=zanz',
      '/en',
      '/en/searches',
    ];
    for (const url of places) expect([url, (await get(url)).body.includes(title)]).toEqual([url, true]);
    expect((await get('/sitemap.xml')).body).toContain('/en/story/taken');
    await site.takeBack(id);
    await aSecondLater();
    for (const url of places) expect([url, (await get(url)).body.includes(title)]).toEqual([url, false]);
    expect((await get('/sitemap.xml')).body).not.toContain('/en/story/taken');
    const gone = await get('/en/story/taken');
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain('at the wish of the person');
    expect((await get('/hi/story/taken')).statusCode).toBe(410);
  });

  test('and does not parse is left out and told to the log, and the rest is shown', async () => {
    await site.put({ id: idFor(), slug: 'broken', body: { title: 'no story' } });
    await aSecondLater();
    expect((await get('/en/stories')).body).toContain('A search that ended well');
    expect((await get('/en/story/broken')).statusCode).toBe(404);
    expect(site.lines.join('')).toContain('site.story-does-not-parse');
  });
});

describe('a list longer than a page', () => {
  const many = Array.from({ length: 1000 }, (_one, at) => `one-of-many-${at}`);

  beforeAll(async () => {
    // Of an organisation without a story a feed is a feed.
    const empty = await get('/es/feed.xml');
    expect([empty.statusCode, empty.body.includes('<item>')]).toEqual([200, false]);
    expect((await get('/es/atom.xml')).statusCode).toBe(200);
    await site.owner.query(
      `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
       select $1, 'story', 'm' || translate(lpad(n::text, 11, '0'), '0189', 'abcd'), 'es', 'publishing', 'one-of-many-' || n,
         jsonb_set($2::jsonb, '{slug}', to_jsonb('one-of-many-' || n)), '2024-01-01' from generate_series(0, 999) n`,
      [OURS, JSON.stringify(storyBody({ title: 'Una de muchas', slugs: {} }))],
    );
    await aSecondLater();
  });

  /** Follows the links of this pattern until there is none, and gathers the addresses of stories on the way. */
  async function walk(from: string, next: RegExp): Promise<Set<string>> {
    const seen = new Set<string>();
    let turns = 0;
    for (let url: string | undefined = from; url; ) {
      const { body }: { body: string } = await get(url);
      for (const [slug] of body.matchAll(/one-of-many-\d+/g)) seen.add(slug);
      const link = next.exec(body)?.[1]?.replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
      url = link?.replaceAll('&amp;', '&').replace(/^http:\/\/[^/]+/, '');
      expect(turns++).toBeLessThan(100);
    }
    return seen;
  }

  test.each([
    ['the list of all', '/es/stories', /href="([^"]+)">Más antiguas/],
    ['a category', '/es/searches', /href="([^"]+)">Más antiguas/],
    ['a search', '/es/search?q=muchas', /href="([^"]+)">Las siguientes/],
    ['RSS', '/es/feed.xml', /<atom:link rel="next" href="([^"]+)"/],
    ['Atom', '/es/atom.xml', /<link rel="next" href="([^"]+)"/],
    ['the sitemap', '/sitemap.xml', /nothing else/],
  ])('%s leads to every one of a thousand', async (_what, from, next) => {
    const seen = await walk(from, next);
    expect(many.filter((slug) => !seen.has(slug))).toEqual([]);
  });

  test('a search says which of how many stand here', async () => {
    expect((await get('/es/search?q=muchas')).body).toContain('Aquí están de la 1 a la 40.');
    const last = (await get('/es/search?q=muchas&page=9999')).body;
    expect(last).toContain('Aquí están de la 961 a la 1000.');
    expect(last).not.toContain('Las siguientes');
  });
});

describe.runIf(process.env.FULL)('more than one file may name', () => {
  test('stand in several, which the first one names', async () => {
    await site.owner.query(
      `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
       select $1, 'story', 'n' || translate(lpad(n::text, 11, '0'), '0189', 'abcd'), 'mr', 'publishing', 'very-many-' || n,
         jsonb_set($2::jsonb, '{slug}', to_jsonb('very-many-' || n)), '2024-01-01' from generate_series(1, 50000) n`,
      [OURS, JSON.stringify(storyBody({ slugs: {} }))],
    );
    await aSecondLater();
    const parts = [...(await get('/sitemap.xml')).body.matchAll(/<loc>http:\/\/[^/]+(\/sitemap-\d)<\/loc>/g)];
    expect(parts.map(([, path]) => path)).toEqual(['/sitemap-1', '/sitemap-2']);
    const bodies = await Promise.all(parts.map(async ([, path = '']) => (await get(path)).body));
    const [first = 0, second = 0] = bodies.map((body) => body.match(/<url>/g)?.length);
    expect([first, second > 0]).toEqual([50_000, true]);
    const named = new Set(bodies.flatMap((body) => body.match(/very-many-\d+/g)));
    expect(named.size).toBe(50_000);
    expect((await get('/sitemap-3')).statusCode).toBe(404);
  }, 120_000);
});

describe('a name of its own', () => {
  const OTHER = 'cccccccccccc';
  const at = (host: string, url: string) => get(url, { host });

  beforeAll(async () => {
    await site.put({
      ...{ kind: 'organisation', id: OTHER, language: 'mul', slug: 'open-door', of: OTHER },
      body: siteBody({ name: 'Open Door', names: {}, slug: 'open-door', host: 'opendoor.example' }),
    });
    await site.put({
      id: idFor(),
      slug: 'theirs',
      of: OTHER,
      body: storyBody({ title: 'Theirs', slug: 'theirs', slugs: { en: 'theirs' } }),
    });
    await aSecondLater();
  });

  test('leads to its organisation at the root, however it is written, and to nobody else', async () => {
    for (const host of ['opendoor.example', 'OpenDoor.Example', 'opendoor.example.', 'opendoor.example:8443'])
      expect([host, (await at(host, '/en/story/theirs')).body.includes('<h1>Theirs</h1>')]).toEqual([host, true]);
    expect((await at('opendoor.example', '/en/story/a-search-that-ended-well')).statusCode).toBe(404);
    expect((await at('opendoor.example', '/neem-tree/en')).statusCode).toBe(404);
    expect((await at('opendoor.example', '/en')).body).not.toContain('Neem Tree');
  });

  test('and what was printed with the organisation in the address still leads there', async () => {
    const answer = await at('opendoor.example', '/open-door/en/story/theirs');
    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/en/story/theirs']);
    for (const path of [
      '/open-door//elsewhere.example',
      '/open-door/%5celsewhere.example',
      '/open-door/\\elsewhere.example',
    ])
      expect([path, (await at('opendoor.example', path)).headers.location]).toEqual([path, undefined]);
  });

  test('is the one address told to search engines and feeds, by however it is reached', async () => {
    const page = (await at('shared.example', '/open-door/en/story/theirs')).body;
    expect(page).toContain('<link rel="canonical" href="https://opendoor.example/en/story/theirs">');
    const feed = (await at('shared.example', '/open-door/en/feed.xml')).body;
    expect(feed).toContain('https://opendoor.example/en/story/theirs');
    expect(feed).not.toContain('/open-door/');
    expect((await at('shared.example', '/open-door/sitemap.xml')).body).toContain(
      '<loc>https://opendoor.example/en</loc>',
    );
  });

  test('that nobody has leads to a list of who is here, and each stands behind its word', async () => {
    const root = await at('nobody.example', '/');
    expect([root.statusCode, root.body.includes('href="/neem-tree"'), root.body.includes('href="/open-door"')]).toEqual(
      [200, true, true],
    );
    expect((await at('nobody.example', '/neem-tree/en/story/a-search-that-ended-well')).statusCode).toBe(200);
    expect((await at('nobody.example', '/en/story/theirs')).statusCode).toBe(404);
    const nobody = await at('nobody.example', '/nobody/hi');
    expect([nobody.statusCode, nobody.body.includes('<html lang="hi">')]).toEqual([404, true]);
  });
});
