import type { PublishedComment } from '#modules/comment/model/published-comment.ts';
import { html, type Markup } from '../html/markup.ts';

import type { Asked, ShownStory } from '../page.ts';
import { readDay } from '../stories/read-day.ts';
import { wordLanguage } from '../words.ts';
import { COMMENT, type Public, readPublic } from './read-words.ts';

/** What readers said below a story, as far as it was approved. Of what waits not even the number is told. */
export async function commentsUnder(asked: Asked, { id, story }: ShownStory): Promise<Markup | null> {
  // Of a child's story the page has said so already, beside the note on what is left out.
  if (story.aboutChild) return null;
  const { t, to } = asked;
  const comments = (await readPublic(asked, COMMENT))
    .filter(({ body }) => body.storyId === id)
    .sort((a, b) => a.visibleFrom.localeCompare(b.visibleFrom));
  if (comments.length === 0 && !story.commentsOpen) return null;
  const write = html`<p><a class="button" href="${to(`/story/${story.slug}/comment`)}">${t('site-words:comments.write')}</a></p>`;
  return html`<section id="comments" aria-labelledby="comments-title"><h2 id="comments-title">${t('site-words:comments.count', { n: comments.length })}</h2>
${comments.length > 0 && html`<ul class="comments">${comments.map((one) => drawComment(asked, one))}</ul>`}
${story.commentsOpen ? write : html`<p>${t('site-words:comments.closed')}</p>`}</section>`;
}

function drawComment({ t, language }: Asked, { language: said, body }: Public<PublishedComment>): Markup {
  const lang = said === language ? '' : html` lang="${said}"`;
  return html`<li><p${lang}>${body.words}</p><p class="small"><bdi>${body.name ?? t('site-words:reader')}</bdi> · <time datetime="${body.on}">${readDay(body.on, wordLanguage(language))}</time>${body.shortened && html` · ${t('site-words:comments.shortened')}`}</p></li>`;
}
