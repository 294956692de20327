import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS } from '../testing/hostile-words/corpus.ts';
import { hostileStories } from './testing/hostile-stories.ts';
import { OURS, openTestSite, siteBody, type TestSite } from './testing/open-test-site.ts';
import type { SampleCopy } from './testing/sample-stories.ts';

let site: TestSite;
const stories = hostileStories(CORPUS);
/** The same stories, each letter of their words an a: what stands around the words is then all there is. */
const harmless = hostileStories(CORPUS.map((words) => words.replaceAll(/[^\n]/g, 'a')));
const HOSTILE_SITE = '<script data-zq>alert(1)</script>"\'><img data-zq src=x onerror=alert(1)>]]>';
const OTHER = 'cccccccccccc';

beforeAll(async () => {
  site = await openTestSite();
  const words = (text: string) => ({
    ...{ name: text, names: { hi: text }, spellings: [text], taglines: { en: text }, about: { en: text } },
    contacts: [
      { kind: 'email' as const, value: text },
      { kind: 'phone' as const, value: text },
    ],
  });
  await site.put({
    kind: 'organisation',
    id: OURS,
    language: 'mul',
    slug: 'hostile',
    body: siteBody({ ...words(HOSTILE_SITE), slug: 'hostile' }),
  });
  const other = siteBody({ ...words(HOSTILE_SITE.replaceAll(/./g, 'a')), slug: 'harmless' });
  await site.put({ kind: 'organisation', id: OTHER, language: 'mul', slug: 'harmless', body: other, of: OTHER });
  await putAll(stories, OURS);
  await putAll(harmless, OTHER);
});
afterAll(() => site.close());

async function putAll(copies: readonly SampleCopy[], of: string): Promise<void> {
  await site.owner.query(
    `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
     select $1, 'story', c ->> 'id', 'en', 'publishing', c ->> 'slug', c -> 'body', '2024-01-01' from jsonb_array_elements($2::jsonb) c`,
    [of, JSON.stringify(copies).replaceAll('\\u0000', '')],
  );
}

const get = async (url: string) => (await site.server.inject({ url, headers: { host: 'x.example' } })).body;

/** Tags with the names of their attributes, and nothing of what stands in or between them. */
function skeleton(page: string): string[] {
  return [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, '=""'));
}

/** As a reader of XML takes it: what stands in a CDATA section is text, up to its very end. */
function withoutText(feed: string): string {
  return feed.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
}

const ADDRESS =
  /^(\/(hostile|harmless|static|picture)|#|tel:[0-9+]*$|mailto:|https:\/\/mausam\.imd\.gov\.in\/$|http:\/\/x\.example\/)/;

describe(`${CORPUS.length} hostile words in every field of what is published (check 36)`, () => {
  test('are a thousand and more', () => {
    expect(CORPUS.length).toBeGreaterThan(1000);
    expect(stories.length * 16).toBeGreaterThanOrEqual(CORPUS.length);
  });

  test('add no element and no attribute to a page, and lead nowhere', async () => {
    const usual = skeleton(await get(`/harmless/en/story/${harmless[0]?.slug}`));
    for (const [at, { slug }] of stories.entries()) {
      const page = await get(`/hostile/en/story/${slug}`);
      // Empty lines begin paragraphs: only then is there another harmless page to compare with.
      const isUsual = isDeepStrictEqual(skeleton(page), usual);
      if (!isUsual)
        expect([slug, skeleton(page)]).toEqual([slug, skeleton(await get(`/harmless/en/story/${harmless[at]?.slug}`))]);
      const addresses = [...page.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, one = '']) => one);
      expect([slug, addresses.filter((one) => !ADDRESS.test(one))]).toEqual([slug, []]);
    }
  });

  test.each([
    '/en',
    '/hi',
    '/en/stories',
    '/en/stories?page=7',
    '/en/hostile',
    '/en/about',
    '/en/search?q=img',
    '/hi/stories',
  ])('nor to %s', async (path) => {
    const [page, other] = [await get(`/hostile${path}`), await get(`/harmless${path.replace('img', 'aa')}`)];
    const kinds = (text: string) => new Set(skeleton(text));
    expect(
      [...kinds(page)].filter((one) => !kinds(other).has(one) && !/^<(\/?)(p|b|ul|li|h3|a|br)\b/.test(one)),
    ).toEqual([]);
    expect(skeleton(page).join('')).not.toMatch(/data-zq|onerror|onload/i);
  });

  test.each(['/en/feed.xml', '/en/atom.xml'])('nor to the feed %s, whose text ends where it should', async (path) => {
    const [feed, other] = [await get(`/hostile${path}`), await get(`/harmless${path}`)];
    expect(skeleton(withoutText(feed))).toEqual(skeleton(withoutText(other)));
    expect(skeleton(withoutText(feed)).join('')).not.toContain('data-zq');
  });

  test('nor to a search for them', async () => {
    for (const words of CORPUS.filter((_one, at) => at % 16 === 0)) {
      const page = await get(`/hostile/en/search?q=${encodeURIComponent(words.toWellFormed())}`);
      expect([words, skeleton(page).join('').includes('data-zq')]).toEqual([words, false]);
    }
  });

  test('nor to addresses that hold them', async () => {
    for (const words of CORPUS.filter((_one, at) => at % 16 === 1)) {
      const page = await get(`/hostile/en/${encodeURIComponent(words.toWellFormed())}`);
      expect([words, skeleton(page).join('').includes('data-zq')]).toEqual([words, false]);
    }
  });
});
