import { Feed } from 'feed';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { html, type Markup } from '../html/markup.ts';
import { nameOf } from '../html/sheet.ts';
import type { Asked, Page } from '../page.ts';
import { type FoundStory, readStories } from '../stories/read-stories.ts';
import { pageOf } from '../stories/turns.ts';
import { robotsPage, sitemapPage, sitemapPart } from './sitemap.ts';

const AT_ONCE = 30;

/** What XML cannot hold at all; one such sign would break the whole feed for everybody. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

export function xmlText(words: string): string {
  return words.toWellFormed().replaceAll(NOT_XML, '');
}

/** What a feed reader copies it keeps for ever: no story that may not be indexed, and of the others title and summary only. */
function feedOf(asked: Asked, stories: readonly FoundStory[]): Feed {
  const { site, language, whole, now } = asked;
  const here = whole('/');
  const feed = new Feed({
    title: xmlText(nameOf(asked)),
    description: xmlText(site.taglines[language] ?? ''),
    id: here,
    link: here,
    language,
    copyright: '',
    updated: new Date(stories[0] ? newest(stories) : now),
    generator: 'Sharan',
    feedLinks: { rss: whole('/feed.xml'), atom: whole('/atom.xml') },
  });
  for (const { body } of stories) {
    const link = whole(`/story/${body.slug}`);
    const words = xmlText(body.summary ?? '');
    feed.addItem({ title: xmlText(body.title), id: link, link, description: escapedTwice(words), date: dayOf(body) });
  }
  return feed;
}

/** A reader of feeds takes a description for markup. Ours is words: what looks like markup must stay words there too. */
function escapedTwice(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function newest(stories: readonly FoundStory[]): string {
  return (
    stories
      .map(({ body }) => body.updatedOn ?? body.publishedOn)
      .sort()
      .at(-1) ?? ''
  );
}

function dayOf({ publishedOn }: FoundStory['body']): Date {
  return new Date(`${publishedOn}T00:00:00Z`);
}

async function toldHere(asked: Asked): Promise<FoundStory[]> {
  const stories = await readStories(asked);
  return stories.filter(({ language, body }) => language === (asked.language as StoryLanguage) && !body.noIndex);
}

/** A page of a feed, newest first, and where the older ones are (RFC 5005): whoever comes late finds them all. */
async function drawFeed(
  asked: Asked,
  path: string,
  draw: (feed: Feed) => string,
  link: (to: string) => Markup,
): Promise<string> {
  const all = await toldHere(asked);
  const { number, last, from, to } = pageOf(asked.query, all.length, AT_ONCE);
  const feed = draw(feedOf(asked, all.slice(from, to)));
  if (number === last) return feed;
  const older = link(`${asked.whole(path)}?page=${number + 1}`);
  return feed.replace('</generator>', (end) => `${end}\n    ${older.text}`);
}

const rss: Page = {
  url: '/feed.xml',
  run: async (asked) => ({
    body: await drawFeed(
      asked,
      '/feed.xml',
      (feed) => feed.rss2(),
      (to) => html`<atom:link rel="next" href="${to}"/>`,
    ),
    type: 'application/rss+xml; charset=utf-8',
  }),
};

const atom: Page = {
  url: '/atom.xml',
  run: async (asked) => ({
    body: await drawFeed(
      asked,
      '/atom.xml',
      (feed) => feed.atom1(),
      (to) => html`<link rel="next" href="${to}"/>`,
    ),
    type: 'application/atom+xml; charset=utf-8',
  }),
};

export const FEED_PAGES: readonly Page[] = [rss, atom, sitemapPage, sitemapPart, robotsPage];
