import { html, type Markup } from './html/markup.ts';
import type { Page } from './page.ts';
import { foldText, searchStories } from './search-stories.ts';
import { drawList } from './stories/draw-list.ts';
import { readStories } from './stories/read-stories.ts';

const LONGEST = 100;

/** More would weigh on an old phone; that there are more is said. */
const SHOWN = 40;

/** Looks through what is published here and nowhere else. What somebody searches for is written down nowhere. */
export const searchPage: Page = {
  url: '/search',
  fresh: true,
  async run(asked) {
    const { t, to, query, site } = asked;
    const typed = (query.get('q') ?? '').trim().slice(0, LONGEST);
    const names = [site.name, ...Object.values(site.names), ...site.spellings];
    const found = typed ? searchStories(await readStories(asked), typed, { names, language: asked.language }) : [];
    const meansUs = typed !== '' && names.some((name) => foldText(name) === foldText(typed));
    const main = html`<div class="text"><h1>${t('search.title')}</h1>
<form class="find" method="get" action="${to('/search')}" role="search"><label for="q">${t('search.label')}</label>
<input id="q" name="q" type="search" maxlength="${LONGEST}" value="${typed}" autocomplete="off"><button>${t('search.go')}</button></form>
${meansUs && html`<p><a href="${to('/about')}">${t('about.title')}</a></p>`}
${typed && results(t('search.found', { n: found.length }), found.length > 0 ? drawList(asked, found.slice(0, SHOWN), 'title') : null)}
${found.length > SHOWN && html`<p>${t('search.first', { n: SHOWN })}</p>`}</div>`;
    return { sheet: { title: t('search.title'), main, noIndex: true } };
  },
};

function results(count: string, list: Markup | null): Markup {
  return html`<p role="status">${count}</p>${list}`;
}
