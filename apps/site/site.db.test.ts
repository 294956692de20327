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
