import { html, type Part } from '../html/markup.ts';
import type { Asked, Page } from '../page.ts';
import { drawList } from '../stories/draw-list.ts';
import { type FoundStory, readStories } from '../stories/read-stories.ts';
import { pageOf, turnsOf } from '../stories/turns.ts';
import { foldText } from './fold-text.ts';
import { searchStories } from './search-stories.ts';
import { indexOf } from './story-index.ts';

const LONGEST = 100;

/** More at once would weigh on an old phone; the others stand a link away. */
const AT_ONCE = 40;

/** Looks through what is published here and nowhere else. What somebody searches for is written down nowhere. */
export const searchPage: Page = {
  url: '/search',
  fresh: true,
  async run(asked) {
    const { t, to, query, site } = asked;
    const typed = (query.get('q') ?? '').trim().slice(0, LONGEST);
    const names = [site.name, ...Object.values(site.names), ...site.spellings];
    const stories = typed ? await readStories(asked) : [];
    const found = typed ? searchStories(indexOf(asked, stories), typed, { names, language: asked.language }) : [];
    const meansUs = typed !== '' && names.some((name) => foldText(name) === foldText(typed));
    const main = html`<div class="text"><h1>${t('search.title')}</h1>
<form class="find" method="get" action="${to('/search')}" role="search"><label for="q">${t('search.label')}</label>
<input id="q" name="q" type="search" maxlength="${LONGEST}" value="${typed}" autocomplete="off"><button>${t('search.go')}</button></form>
${meansUs && html`<p><a href="${to('/about')}">${t('about.title')}</a></p>`}
${typed && results(asked, typed, found)}</div>`;
    return { sheet: { title: t('search.title'), main, noIndex: true } };
  },
};

function results(asked: Asked, typed: string, found: readonly FoundStory[]): Part {
  const { t, to, query } = asked;
  const page = pageOf(query, found.length, AT_ONCE);
  const count = html`<p role="status">${t('search.found', { n: found.length })}</p>`;
  if (found.length === 0) return count;
  const address = `${to('/search')}?q=${encodeURIComponent(typed)}&page=`;
  const turns = turnsOf(page, address, { before: t('search.before'), after: t('search.after') });
  return html`${count}${found.length > AT_ONCE && html`<p>${t('search.some', { from: page.from + 1, to: page.to })}</p>`}
${drawList(asked, found.slice(page.from, page.to), 'title')}${turns}`;
}
