import { html } from '../html/markup.ts';
import { notFoundSheet, takenBackSheet } from '../html/notices.ts';
import type { Answer, Asked, Page } from '../page.ts';
import { drawList } from './draw-list.ts';
import { drawStory } from './draw-story.ts';
import { findStory, storiesFor } from './read-stories.ts';
import { pageOf, turnsOf } from './turns.ts';

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
  const page = pageOf(query, stories.length, AT_ONCE);
  const turns = turnsOf(page, `${to(path)}?page=`, { before: t('stories.newer'), after: t('stories.older') });
  const main = html`<div class="text"><h1>${title}</h1>${drawList(asked, stories.slice(page.from, page.to), 'title')}${turns}</div>`;
  return { sheet: { title, main, noIndex: page.number > 1 } };
}

export const STORY_PAGES = { pages: [listPage, storyPage], categories: [categoryPage] } as const;
