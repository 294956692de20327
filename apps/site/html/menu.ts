import type { Asked, Sheet } from '../page.ts';
import { html, type Markup } from './markup.ts';

/** The places of the menu. On a child's story none that asks for money or help. */
const PLACES: readonly { path: string; word: string; asks?: true }[] = [
  { path: '/', word: 'front.menu' },
  { path: '/stories', word: 'stories.title' },
  { path: '/figures', word: 'site-figures:title' },
  { path: '/prayers', word: 'site-words:prayers.title', asks: true },
  { path: '/appeals', word: 'site-words:appeals.menu', asks: true },
  { path: '/give', word: 'site-give:title', asks: true },
  { path: '/search', word: 'search.title' },
  { path: '/about', word: 'about.title' },
];

export function menuOf({ t, to, path }: Asked, sheet: Sheet): Markup {
  const shown = PLACES.filter(({ asks }) => !(asks && sheet.aboutChild));
  return html`<ul>${shown.map(
    (one) =>
      html`<li><a href="${to(one.path)}"${one.path === path ? html` aria-current="page"` : ''}>${t(one.word)}</a></li>`,
  )}</ul>`;
}
