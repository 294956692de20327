import { html, type Markup, type Part } from '../html/markup.ts';
import type { Answer, Asked, Sent, Sheet } from '../page.ts';

/** Why a form is shown again; its words are `site-words:wrong.<code>`. */
export type Wrong = 'empty' | 'too-long' | 'no-proof' | 'too-often' | 'full' | 'closed';

type Form = {
  /** What its puzzle is good for, and nothing else: `comment-<story>`. */
  about: string;
  /** Where it is sent, behind the language. */
  path: string;
  fields: Part;
  send: string;
};

/** The one script of the site: a browser works for a second before a form is sent, and asks nobody else. */
export const FORM_SCRIPTS = ['prove-work.js'] as const;

const STATUS: Readonly<Record<Wrong, number>> = {
  empty: 422,
  'too-long': 422,
  'no-proof': 422,
  'too-often': 429,
  full: 503,
  closed: 409,
};

/** A form that is sent with a proof of work. Without a script it says so before anybody writes for nothing. */
export function drawForm(asked: Asked, { about, path, fields, send }: Form, wrong: Wrong | null): Markup {
  const { t, to } = asked;
  return html`${wrong && html`<p class="wrong" role="alert">${t(`site-words:wrong.${wrong}`)}</p>`}
<noscript><div class="note"><p>${t('site-words:noScript')}</p>${otherWays(asked)}</div></noscript>
<form method="post" action="${to(path)}" data-proof="${to(`/puzzle/${about}`)}" autocomplete="off">
${fields}
<input type="hidden" name="proof" value="">
<p data-proof-waits hidden role="status">${t('site-words:works')}</p>
<div data-proof-fails hidden><p class="wrong" role="alert">${t('site-words:fails')}</p>${otherWays(asked)}</div>
<button type="submit">${send}</button>
</form>`;
}

/** How somebody writes to us whose browser cannot. */
function otherWays({ site, t, to }: Asked): Part {
  const ways = site.contacts.map(({ kind, value }) => html`<li>${t(`about.${kind}`)}: ${value}</li>`);
  return ways.length > 0 ? html`<ul>${ways}</ul>` : html`<p><a href="${to('/about')}">${t('about.title')}</a></p>`;
}

type Field = { name: string; label: string; aside?: string; value: string | undefined; most: number };

export function textField({ name, label, aside, value = '', most }: Field): Markup {
  return html`<label for="${name}">${label}${aside && html` <span class="aside">${aside}</span>`}</label>
<input id="${name}" name="${name}" type="text" maxlength="${most}" value="${value}">`;
}

export function wordsField({ name, label, aside, value = '', most }: Field): Markup {
  return html`<label for="${name}">${label}${aside && html` <span class="aside">${aside}</span>`}</label>
<textarea id="${name}" name="${name}" maxlength="${most}" required>${value}</textarea>`;
}

/** What was written in a field: null where it was left empty. */
export function written(form: Sent['form'], name: string): string | null {
  const value = (form[name] ?? '').replaceAll(/\r\n?/g, '\n').trim();
  return value === '' ? null : value;
}

type Taking = {
  about: string;
  kind: 'comment' | 'prayer' | 'offer';
  /** The id of the copy it is about. */
  of: string | null;
  /** Null where something is missing or too long. */
  said: object | null;
  wrong: Wrong | null;
  /** How many a network may send within an hour. */
  most: number;
  again: (wrong: Wrong) => Sheet;
  thanks: string;
};

/** Takes what a reader sent: the work is looked at before the network is counted, so that nobody uses up another's turns. */
export async function takeSent(
  sent: Sent,
  { about, kind, of, said, wrong, most, again, thanks }: Taking,
): Promise<Answer> {
  const refused = (why: Wrong): Answer => ({ sheet: { ...again(why), noIndex: true }, status: STATUS[why] });
  if (wrong) return refused(wrong);
  if (!said) return refused('empty');
  const once = await sent.proofs.check(sent.form.proof ?? '', `${sent.site.organisationId}/${about}`);
  if (!once) return refused('no-proof');
  if (!(await sent.turn(kind, most))) return refused('too-often');
  const how = await sent.leave({ kind, compartment: 'publishing', about: of, once, said });
  return how === 'closed' || how === 'full' ? refused(how) : { goTo: sent.to(thanks) };
}

/** What was sent waits for somebody; nothing more is promised. */
export function thanksSheet({ t, to }: Asked, word: 'comment' | 'prayer' | 'offer', back: string): Sheet {
  const title = t('site-words:thanks.title');
  return {
    title,
    noIndex: true,
    main: html`<div class="text"><h1>${title}</h1><p>${t(`site-words:thanks.${word}`)}</p><p><a href="${to(back)}">${t('site-words:back')}</a></p></div>`,
  };
}
