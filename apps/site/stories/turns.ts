import { html, type Part } from '../html/markup.ts';

/** `from` and `to` as `slice` takes them. */
export type Turn = { number: number; last: number; from: number; to: number };

/** Which page of a list of so many is asked for: every one of them is on some page, and there is none behind the last. */
export function pageOf(query: URLSearchParams, length: number, atOnce: number): Turn {
  const last = Math.max(1, Math.ceil(length / atOnce));
  const asked = Number.parseInt(query.get('page') ?? '1', 10) || 1;
  const number = Math.max(1, Math.min(last, asked));
  return { number, last, from: (number - 1) * atOnce, to: Math.min(length, number * atOnce) };
}

/** Plain links to the page before and the page after. */
export function turnsOf({ number, last }: Turn, address: string, words: { before: string; after: string }): Part {
  if (last === 1) return null;
  const link = (to: number, word: string) => html`<a href="${address}${to}">${word}</a>`;
  return html`<p class="turns">${number > 1 && link(number - 1, words.before)} ${number < last && link(number + 1, words.after)}</p>`;
}
