import type { StoryLanguage } from '#modules/story/model/language.ts';
import { html, type Markup } from '../html/markup.ts';
import type { Asked } from '../page.ts';
import { LANGUAGE_NAMES, wordLanguage } from '../words.ts';
import { readDay } from './read-day.ts';
import type { FoundStory } from './read-stories.ts';

/** Stories by title and summary. One that is not told in this language stands there in its own, and says so. `under`: whether the list has a heading of its own. */
export function drawList(asked: Asked, stories: readonly FoundStory[], under: 'title' | 'heading' = 'heading'): Markup {
  if (stories.length === 0) return html`<p>${asked.t('stories.none')}</p>`;
  return html`<ul class="stories">${stories.map((one) => drawOne(asked, one, under))}</ul>`;
}

function drawOne({ to, t, language }: Asked, { body, language: told }: FoundStory, under: 'title' | 'heading'): Markup {
  const lang = told === language ? '' : html` lang="${told}"`;
  const elsewhere =
    told === language
      ? ''
      : html` · ${t('notYet', { language: LANGUAGE_NAMES[language] })}: <span lang="${told}">${LANGUAGE_NAMES[told as StoryLanguage]}</span>`;
  const link = html`<a href="${to(`/story/${body.slug}`)}">${body.title}</a>`;
  return html`<li>${under === 'title' ? html`<h2${lang}>${link}</h2>` : html`<h3${lang}>${link}</h3>`}
${body.summary && html`<p${lang}>${body.summary}</p>`}
<p class="small">${t(`type.${body.type}`)} · ${readDay(body.publishedOn, wordLanguage(language))}${elsewhere}</p></li>`;
}
