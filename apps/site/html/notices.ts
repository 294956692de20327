import { NATIONAL_HELPLINES, WEATHER } from '#modules/public-site/model/published-site.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { Asked, Sheet, Site } from '../page.ts';
import { sayIn, wordLanguage } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { bareHead, helplines, leaveBar } from './sheet.ts';

export function notFoundSheet({ t, to }: Asked): Sheet {
  return {
    title: t('notFound.title'),
    main: html`<div class="text"><h1>${t('notFound.title')}</h1><p>${t('notFound.words')}</p>
<p><a href="${to('/stories')}">${t('stories.title')}</a> · <a href="${to('/search')}">${t('search.title')}</a></p></div>`,
  };
}

/** Taken back. Not a word of what it was. */
export function takenBackSheet({ t, to }: Asked, forWords: string | null): Sheet {
  const words = forWords === 'wish' ? t('takenBack.wish') : t('takenBack.words');
  return {
    title: t('takenBack.title'),
    main: html`<div class="text"><h1>${t('takenBack.title')}</h1><p>${words}</p><p><a href="${to('/stories')}">${t('stories.title')}</a></p></div>`,
  };
}

/** The root of a machine that speaks for several organisations. */
export function placesSheet(language: StoryLanguage, sites: readonly Site[]): Markup {
  const t = sayIn(language);
  const list = sites.map((site) => html`<li><a href="/${site.slug}">${site.names[language] ?? site.name}</a></li>`);
  return bareSheet(
    language,
    sites.length > 0
      ? html`<h1>${t('places.title')}</h1><ul class="links">${list}</ul>`
      : html`<h1>${t('notFound.title')}</h1><p>${t('notFound.words')}</p>`,
  );
}

/** What we hold cannot be known to be still public, so nothing of it is shown; whoever needs help finds the numbers. */
export function troubleSheet(language: StoryLanguage): Markup {
  const t = sayIn(language);
  return bareSheet(language, html`<h1>${t('trouble.title')}</h1><p>${t('trouble.words')}</p>`);
}

function bareSheet(language: StoryLanguage, main: Part): Markup {
  const t = sayIn(language);
  return html`<!doctype html>
<html lang="${wordLanguage(language)}">
<head>
${bareHead(t('neutralTitle'), html`<meta name="robots" content="noindex">`)}
</head>
<body>
<main id="main"><div class="text">${main}</div></main>
<footer>${helplines(t, NATIONAL_HELPLINES)}</footer>
${leaveBar(t, WEATHER)}
</body>
</html>`;
}
