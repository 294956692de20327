import type { StoryLanguage } from '#modules/story/model/language.ts';
import { html, type Markup } from '../html/markup.ts';
import { notFoundSheet } from '../html/notices.ts';
import type { Answer, Asked, Page } from '../page.ts';
import { readStories } from '../stories/read-stories.ts';

const PLACES = ['/', '/stories', '/figures', '/prayers', '/appeals', '/about'];

/** What one file may name: https://www.sitemaps.org/protocol.html */
const IN_ONE = 50_000;

type Named = { at: string; on: string | null };

/** What search engines may find. A story that may not be indexed is not named here either. */
async function everything(asked: Asked): Promise<Named[]> {
  const { site, whole } = asked;
  const stories = (await readStories(asked)).filter(({ body }) => !body.noIndex);
  return [
    ...site.languages.flatMap((language) => PLACES.map((path) => ({ at: whole(path, language), on: null }))),
    ...stories.map(({ language, body }) => ({
      at: whole(`/story/${body.slug}`, language as StoryLanguage),
      on: body.updatedOn ?? body.publishedOn,
    })),
  ];
}

/** One file where one is enough; otherwise a file that names the others. */
export const sitemapPage: Page = {
  url: '/sitemap.xml',
  under: 'organisation',
  async run(asked) {
    const all = await everything(asked);
    if (all.length <= IN_ONE) return urlsOf(all);
    const files = Array.from(
      { length: Math.ceil(all.length / IN_ONE) },
      (_one, at) => html`<sitemap><loc>${asked.whole(`/sitemap-${at + 1}`, null)}</loc></sitemap>\n`,
    );
    return xml(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files}</sitemapindex>`);
  },
};

export const sitemapPart: Page = {
  url: '/sitemap-:number',
  under: 'organisation',
  async run(asked) {
    const number = /^[1-9]\d{0,4}$/.test(asked.params.number ?? '') ? Number(asked.params.number) : 0;
    const part = number ? (await everything(asked)).slice((number - 1) * IN_ONE, number * IN_ONE) : [];
    return part.length > 0 ? urlsOf(part) : { sheet: notFoundSheet(asked), status: 404 };
  },
};

function urlsOf(all: readonly Named[]): Answer {
  const lines = all.map(({ at, on }) => html`<url><loc>${at}</loc>${on && html`<lastmod>${on}</lastmod>`}</url>\n`);
  return xml(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</urlset>`);
}

function xml(inside: Markup): Answer {
  const { text } = html`<?xml version="1.0" encoding="UTF-8"?>\n${inside}`;
  return { body: text, type: 'application/xml; charset=utf-8' };
}

export const robotsPage: Page = {
  url: '/robots.txt',
  under: 'organisation',
  run: ({ whole, base }) => ({
    body: `User-agent: *\nDisallow: ${base}/*/search\nSitemap: ${whole('/sitemap.xml', null)}\n`,
    type: 'text/plain; charset=utf-8',
  }),
};
