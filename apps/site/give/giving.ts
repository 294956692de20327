import { GIVING_COPY, PublishedGiving } from '#modules/giving/model/published-giving.ts';
import { html, type Markup } from '../html/markup.ts';
import type { Asked, Sheet } from '../page.ts';
import type { Wrong } from './read-gift.ts';

/** How one gives to this organisation; null where it takes no gifts here. */
export async function givingOf({ shelf, site }: Asked): Promise<PublishedGiving | null> {
  const found = await shelf.all(site.organisationId, { kind: GIVING_COPY, shape: PublishedGiving });
  const [open] = found.flatMap(({ body }) => body ?? []);
  return open && open.ways.length > 0 ? open : null;
}

export const cardIsOpen = ({ gifts, site }: Asked): boolean => gifts.gatewayOf(site.organisationId) !== null;

/** In the language that is read, or in one there is. */
export function inLanguage(asked: Asked, words: PublishedGiving['lines']): string | null {
  return words[asked.language] ?? asked.site.languages.map((one) => words[one]).find(Boolean) ?? null;
}

export function closedSheet({ t, to }: Asked): Sheet {
  const main = html`<div class="text"><h1>${t('site-give:title')}</h1><p>${t('site-give:closed')}</p><p><a href="${to('/about')}">${t('about.title')}</a></p></div>`;
  return { title: t('site-give:title'), main, noIndex: true };
}

/** What is wrong, before the form that is wrong, each leading to its place. */
export function wrongBox({ t }: Asked, wrong: readonly Wrong[]): Markup | null {
  if (wrong.length === 0) return null;
  return html`<div class="wrong" role="alert"><p><b>${t('site-give:wrong.title')}</b></p><ul>${wrong.map(
    ({ field, word }) => html`<li><a href="#${field}">${t(`site-give:${word}`)}</a></li>`,
  )}</ul></div>`;
}
