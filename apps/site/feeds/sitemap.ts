import type { StoryLanguage } from '#modules/story/model/language.ts';
import { html } from '../html/markup.ts';
import type { Page } from '../page.ts';
import { readStories } from '../stories/read-stories.ts';

const PLACES = ['/', '/stories', '/figures', '/about'];

/** What search engines may find. A story that may not be indexed is not named here either. */
export const sitemapPage: Page = {
  url: '/sitemap.xml',
  under: 'organisation',
  async run(asked) {
    const { site, origin, to } = asked;
    const stories = (await readStories(asked)).filter(({ body }) => !body.noIndex);
    const urls = [
      ...site.languages.flatMap((language) => PLACES.map((path) => ({ at: to(path, language), on: null }))),
      ...stories.map(({ language, body }) => ({
        at: to(`/story/${body.slug}`, language as StoryLanguage),
        on: body.updatedOn ?? body.publishedOn,
      })),
    ];
    const lines = urls.map(
      ({ at, on }) => html`<url><loc>${origin}${at}</loc>${on && html`<lastmod>${on}</lastmod>`}</url>\n`,
    );
    const body = html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines}</urlset>`;
    return { body: body.text, type: 'application/xml; charset=utf-8' };
  },
};

export const robotsPage: Page = {
  url: '/robots.txt',
  under: 'organisation',
  run: ({ origin, base }) => ({
    body: `User-agent: *\nDisallow: ${base}/*/search\nSitemap: ${origin}${base}/sitemap.xml\n`,
    type: 'text/plain; charset=utf-8',
  }),
};
