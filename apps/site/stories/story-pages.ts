import { html } from '../html/markup.ts';
import { notFoundSheet, takenBackSheet } from '../html/notices.ts';
import type { Answer, Asked, Page } from '../page.ts';
import { drawList } from './draw-list.ts';
import { drawStory } from './draw-story.ts';
import { findStory, storiesFor } from './read-stories.ts';

const AT_ONCE = 12;

const storyPage: Page = {
  url: '/story/:slug',
  async run(asked): Promise<Answer> {
    const told = await findStory(asked, asked.params.slug ?? '');
    if (told === null) return { sheet: notFoundSheet(asked), status: 404 };
    if (told.is === 'taken-back') return { sheet: takenBackSheet(asked, told.forWords), status: 410 };
    if (told.is === 'moved') return { goTo: asked.to(`/story/${told.slug}`) };
    return { sheet: await drawStory(asked, told.found) };
  },
};

const listPage: Page = {
  url: '/stories',
  run: async (asked) => listOf(asked, asked.t('stories.title'), await storiesFor(asked)),
};

/** One word behind the language is a category, where a story stands in it; the address of an empty one says so. */
const categoryPage: Page = {
  url: '/:category',
  async run(asked) {
    const { category } = asked.params;
    const stories = await storiesFor(asked);
    const inIt = stories.filter(({ body }) => body.categories.some(({ slug }) => slug === category));
    const label = inIt.flatMap(({ body }) => body.categories).find(({ slug }) => slug === category)?.label;
    return label ? listOf(asked, label, inIt) : { sheet: notFoundSheet(asked), status: 404 };
  },
};

function listOf(asked: Asked, title: string, stories: Parameters<typeof drawList>[1]): Answer {
  const { t, to, path, query } = asked;
  const page = Math.max(1, Math.min(1000, Number.parseInt(query.get('page') ?? '1', 10) || 1));
  const from = (page - 1) * AT_ONCE;
  const link = (number: number, word: string) => html`<a href="${to(path)}?page=${number}">${t(word)}</a>`;
  const turns = html`<p class="turns">${page > 1 && link(page - 1, 'stories.newer')} ${stories.length > from + AT_ONCE && link(page + 1, 'stories.older')}</p>`;
  const main = html`<div class="text"><h1>${title}</h1>${drawList(asked, stories.slice(from, from + AT_ONCE), 'title')}${turns}</div>`;
  return { sheet: { title, main, noIndex: page > 1 } };
}

export const STORY_PAGES = { pages: [listPage, storyPage], categories: [categoryPage] } as const;
