import { assetAddress } from './assets.ts';
import { html } from './html/markup.ts';
import { nameOf } from './html/sheet.ts';
import { ON_FRONT } from './insets.ts';
import type { Page } from './page.ts';
import { drawList } from './stories/draw-list.ts';
import { storiesFor } from './stories/read-stories.ts';

const NEWEST = 5;

/** Who this is, in a sentence, and what was told last. */
export const frontPage: Page = {
  url: '/',
  async run(asked) {
    const { site, language, t, to } = asked;
    const tagline = site.taglines[language] ?? site.taglines.en ?? null;
    const stories = await storiesFor(asked);
    const insets = await Promise.all(ON_FRONT.map((inset) => inset(asked)));
    const main = html`<div class="hero"><img src="${assetAddress('scene.svg')}" alt="" width="780" height="336"></div>
<div class="text"><h1>${nameOf(asked)}</h1>${tagline && html`<p class="lead">${tagline}</p>`}
<section aria-labelledby="newest"><h2 id="newest">${t('stories.newest')}</h2>${drawList(asked, stories.slice(0, NEWEST))}
${stories.length > NEWEST && html`<p><a href="${to('/stories')}">${t('stories.all')}</a></p>`}</section>${insets}</div>`;
    return { sheet: { title: nameOf(asked), main, description: tagline, languages: everywhere('/') } };
  },
};

/** A page that stands at the same path in every language. */
export function everywhere(path: string) {
  return { en: path, hi: path, mr: path, es: path } as const;
}
