import type { Helpline } from '#modules/public-site/model/published-site.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { assetAddress } from '../assets.ts';
import type { Asked, Say, Sheet } from '../page.ts';
import { LANGUAGE_NAMES, wordLanguage } from '../words.ts';
import { ICONS } from './icons.ts';
import { LEAVE_SCRIPT } from './leave-script.ts';
import { html, type Markup, type Part } from './markup.ts';
import { menuOf } from './menu.ts';

/** A whole page: who speaks, what is said, whom to call, and the way out. */
export function drawSheet(asked: Asked, sheet: Sheet, scripts: readonly string[]): Markup {
  const { site, language, t, to } = asked;
  return html`<!doctype html>
<html lang="${wordLanguage(language)}">
<head>
${head(asked, sheet)}
</head>
<body>
<a class="skip" href="#main">${t('skip')}</a>
<header class="top">
<a class="who" href="${to('/')}">${ICONS.tree}<span>${nameOf(asked)}</span></a>
${languageSwitch(asked, sheet)}
<details class="menu"><summary>${ICONS.menu}<span class="hush">${t('menu')}</span></summary>
<nav aria-label="${t('menu')}">${menuOf(asked, sheet)}</nav></details>
</header>
<main id="main">
${sheet.main}
</main>
<footer>
${helplines(t, site.helplines)}
${tipLine(t)}
<p class="small">${t('noTraces')}</p>
<p class="small">${feedLinks(asked, sheet)}</p>
</footer>
${leaveBar(t, site.exitTo)}
${scripts.map((address) => html`<script type="module" src="${address}"></script>`)}
</body>
</html>`;
}

export function nameOf({ site, language }: Pick<Asked, 'site' | 'language'>): string {
  return site.names[language] ?? site.name;
}

function head(asked: Asked, sheet: Sheet): Markup {
  const { site, t, to, path, whole, language } = asked;
  const title = site.neutralTitle ? t('neutralTitle') : [...new Set([sheet.title, nameOf(asked)])].join(' · ');
  const others = Object.entries(sheet.languages ?? {});
  return bareHead(
    title,
    html`${sheet.noIndex ? html`<meta name="robots" content="noindex,nofollow,noarchive">` : ''}
${sheet.description && !sheet.noIndex ? html`<meta name="description" content="${sheet.description}">` : ''}
${sheet.noIndex ? '' : html`<link rel="canonical" href="${whole(sheet.languages?.[language] ?? path)}">`}
${sheet.noIndex ? '' : others.map(([other, address]) => html`<link rel="alternate" hreflang="${other}" href="${whole(address, other as StoryLanguage)}">`)}
<link rel="alternate" type="application/rss+xml" title="${nameOf(asked)}" href="${to('/feed.xml')}">`,
  );
}

/** What stands in every head, also where no organisation is meant. */
export function bareHead(title: string, more: Part): Markup {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${assetAddress('site.css')}">
<link rel="icon" href="${assetAddress('mark.svg')}" type="image/svg+xml">
${more}`;
}

function languageSwitch({ site, language, to, path, t }: Asked, sheet: Sheet): Part {
  if (site.languages.length < 2) return null;
  const links = site.languages.map((one) =>
    one === language
      ? html`<li><b lang="${one}" aria-current="true">${LANGUAGE_NAMES[one]}</b></li>`
      : html`<li><a lang="${one}" hreflang="${one}" href="${to(sheet.languages?.[one] ?? path, one)}">${LANGUAGE_NAMES[one]}</a></li>`,
  );
  return html`<details class="languages"><summary>${ICONS.languages}<span class="hush">${t('language')}</span> <span lang="${language}">${LANGUAGE_NAMES[language]}</span></summary><ul>${links}</ul></details>`;
}

export function helplines(t: Say, lines: readonly Helpline[]): Markup {
  return html`<section class="help" aria-labelledby="help"><h2 id="help">${t('help.title')}</h2>
<ul>${lines.map(({ number, code }) => html`<li><a href="tel:${number.replaceAll(/[^0-9+]/g, '')}"><b>${number}</b> <span>${t(`help.${code}`)}</span></a></li>`)}</ul></section>`;
}

/** Here the anonymous tip line will stand. Until then it says how somebody is reached now. */
function tipLine(t: Say): Markup {
  return html`<section class="tip" aria-labelledby="tip"><h2 id="tip">${t('tip.title')}</h2><p>${t('tip.words')}</p></section>`;
}

function feedLinks({ to, t }: Asked, sheet: Sheet): Part {
  return sheet.aboutChild
    ? null
    : html`<a href="${to('/feed.xml')}">RSS</a> · <a href="${to('/atom.xml')}">Atom</a> · <a href="${to('/about')}">${t('about.title')}</a>`;
}

/** Fixed at the foot of the window. Without a script it is a link like any other; `rel` tells the other side nothing. */
export function leaveBar(t: Say, exitTo: string): Markup {
  return html`<aside aria-label="${t('leave.title')}"><a id="leave" class="leave" href="${exitTo}" rel="noopener noreferrer nofollow">${ICONS.leave}<b>${t('leave.title')}</b><span>${t('leave.where')}</span></a></aside>
${LEAVE_SCRIPT}`;
}
