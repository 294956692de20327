import { Feed } from 'feed';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { nameOf } from '../html/sheet.ts';
import type { Asked, Page } from '../page.ts';
import { type FoundStory, readStories } from '../stories/read-stories.ts';
import { robotsPage, sitemapPage } from './sitemap.ts';

const NEWEST = 30;

/** What XML cannot hold at all; one such sign would break the whole feed for everybody. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

export function xmlText(words: string): string {
  return words.toWellFormed().replaceAll(NOT_XML, '');
}

/** What a feed reader copies it keeps for ever: no story that may not be indexed, and of the others title and summary only. */
function feedOf(asked: Asked, stories: readonly FoundStory[]): Feed {
  const { site, language, origin, to, now } = asked;
  const here = origin + to('/');
  const feed = new Feed({
    title: xmlText(nameOf(asked)),
    description: xmlText(site.taglines[language] ?? ''),
    id: here,
    link: here,
    language,
    copyright: '',
    updated: new Date(stories[0] ? newest(stories) : now),
    generator: 'Sharan',
    feedLinks: { rss: `${origin}${to('/feed.xml')}`, atom: `${origin}${to('/atom.xml')}` },
  });
  for (const { body } of stories) {
    const link = `${origin}${to(`/story/${body.slug}`)}`;
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
  return stories
    .filter(({ language, body }) => language === (asked.language as StoryLanguage) && !body.noIndex)
    .slice(0, NEWEST);
}

const rss: Page = {
  url: '/feed.xml',
  run: async (asked) => ({
    body: feedOf(asked, await toldHere(asked)).rss2(),
    type: 'application/rss+xml; charset=utf-8',
  }),
};

const atom: Page = {
  url: '/atom.xml',
  run: async (asked) => ({
    body: feedOf(asked, await toldHere(asked)).atom1(),
    type: 'application/atom+xml; charset=utf-8',
  }),
};

export const FEED_PAGES: readonly Page[] = [rss, atom, sitemapPage, robotsPage];
