import { withoutLinks } from '#modules/comment/model/inspect-comment.ts';
import { SentComment } from '#modules/comment/model/sent-comment.ts';
import { html } from '../html/markup.ts';
import { notFoundSheet, takenBackSheet } from '../html/notices.ts';
import type { Answer, Asked, Page, Sheet, Taker } from '../page.ts';
import { type FoundStory, findStory } from '../stories/read-stories.ts';
import {
  drawForm,
  FORM_SCRIPTS,
  takeSent,
  textField,
  thanksSheet,
  type Wrong,
  wordsField,
  written,
} from './waiting-form.ts';

const URL = '/story/:slug/comment';
/** Whoever has more to say than this within an hour writes us a letter. */
const MOST_AN_HOUR = 5;
const [NAME, WORDS] = [60, 2000];

/** The story of this address where it takes comments; else what the page says of it. */
async function openStory(asked: Asked): Promise<{ found: FoundStory } | { answer: Answer }> {
  const told = await findStory(asked, asked.params.slug ?? '');
  if (told === null) return { answer: { sheet: notFoundSheet(asked), status: 404 } };
  if (told.is === 'taken-back') return { answer: { sheet: takenBackSheet(asked, told.forWords), status: 410 } };
  if (told.is === 'moved') return { answer: { goTo: asked.to(`/story/${told.slug}`) } };
  const { commentsOpen, aboutChild } = told.found.body;
  if (commentsOpen && !aboutChild) return { found: told.found };
  return { answer: { sheet: closedSheet(asked, told.found), status: 409 } };
}

function closedSheet({ t, to }: Asked, { body }: FoundStory): Sheet {
  const words = body.aboutChild ? t('note.child') : t('site-words:comments.closed');
  const back = html`<p><a href="${to(`/story/${body.slug}`)}">${t('site-words:back')}</a></p>`;
  return { title: words, noIndex: true, main: html`<div class="text"><h1>${words}</h1>${back}</div>` };
}

function formSheet(asked: Asked, { id, body }: FoundStory, form: Record<string, string>, wrong: Wrong | null): Sheet {
  const { t, to } = asked;
  const name = { name: 'name', label: t('site-words:field.name'), aside: t('site-words:field.nameAside') };
  const words = { name: 'words', label: t('site-words:comments.words'), aside: t('site-words:plain') };
  const path = `/story/${body.slug}`;
  const drawn = drawForm(
    asked,
    {
      path: `${path}/comment`,
      about: `comment-${id}`,
      fields: html`${wordsField({ ...words, value: form.words, most: WORDS })}${textField({ ...name, value: form.name, most: NAME })}`,
      send: t('site-words:send'),
    },
    wrong,
  );
  const title = t('site-words:comments.write');
  return {
    title,
    noIndex: true,
    scripts: FORM_SCRIPTS,
    main: html`<div class="text"><h1>${title}</h1><p><a href="${to(path)}">${body.title}</a></p><p>${t('site-words:comments.held')}</p><p>${t('site-words:careful')}</p>${drawn}</div>`,
  };
}

const writePage: Page = {
  url: URL,
  async run(asked) {
    const story = await openStory(asked);
    return 'answer' in story ? story.answer : { sheet: formSheet(asked, story.found, {}, null) };
  },
};

const sentPage: Page = {
  url: '/story/:slug/sent',
  run: (asked) => ({ sheet: thanksSheet(asked, 'comment', `/story/${asked.params.slug ?? ''}`) }),
};

const taker: Taker = {
  url: URL,
  async take(sent) {
    const story = await openStory(sent);
    if ('answer' in story) return story.answer;
    const { found } = story;
    const words = withoutLinks(written(sent.form, 'words') ?? '');
    const read = SentComment.safeParse({ name: written(sent.form, 'name'), words });
    const tooLong = words.length > WORDS || (sent.form.name ?? '').trim().length > NAME;
    return takeSent(sent, {
      ...{ about: `comment-${found.id}`, kind: 'comment', of: found.id, most: MOST_AN_HOUR },
      said: read.success ? read.data : null,
      wrong: tooLong ? 'too-long' : null,
      again: (wrong) => formSheet(sent, found, sent.form, wrong),
      thanks: `/story/${found.body.slug}/sent`,
    });
  },
};

/** What a reader writes below a story: it waits until somebody has read it. */
export const COMMENT_PAGES = { pages: [writePage, sentPage], takers: [taker] } as const;
