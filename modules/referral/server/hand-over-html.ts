import { createHash } from 'node:crypto';
import { dayInIndia } from '#kernel/calendar.ts';
import { DECLINE_REASONS } from '#kernel/code-lists/decline-reason.ts';
import type { Stored } from '#kernel/record.ts';
import type { OutPacketFacts, OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import type { HandOverLanguage } from './hand-over-door.ts';
import type { Words } from './hand-over-words.ts';

/** One style, in the page, by its hash: nothing is fetched besides, from nobody. Old phones read it too. */
const STYLE = `body{font:1.05rem/1.5 system-ui,sans-serif;color:#1b2321;background:#faf9f5;margin:0 auto;max-width:34rem;padding:1rem}
h1{font-size:1.35rem;margin:.5rem 0}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}dt{color:#55605d}dd{margin:0 0 .75rem;font-weight:600;overflow-wrap:anywhere;white-space:pre-line}
nav a{margin-right:.9rem;color:#0a5f57}form{margin:1rem 0;padding:1rem;background:#fff;border:1px solid #cfd3cd;border-radius:10px}
label{display:block;margin:.5rem 0 .25rem}input,select,textarea{font:inherit;width:100%;box-sizing:border-box;padding:.6rem;border:1px solid #6f7876;border-radius:8px;background:#fff;color:inherit}
button{font:inherit;font-weight:600;margin-top:.9rem;padding:.7rem 1rem;width:100%;border:0;border-radius:8px;background:#0a5f57;color:#fff}
button.plain{background:#fff;color:#1b2321;border:1px solid #6f7876}.note{padding:.75rem;border-radius:8px;background:#e7efe9}.no{background:#fbe4dc}small{color:#55605d}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
/** No script at all, no picture, no font, no other site. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`;

const LANGUAGES: Record<HandOverLanguage, string> = { en: 'English', hi: 'हिन्दी', mr: 'मराठी', es: 'Español' };
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Whatever is written in a record is words here, and never markup. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** A whole page. Its title says nothing: it stands in the history of a borrowed phone. */
export function page(words: Words, body: string): string {
  const links = Object.entries(LANGUAGES).map(([lang, name]) =>
    lang === words.lang
      ? `<b lang="${lang}">${name}</b> `
      : `<a lang="${lang}" hreflang="${lang}" href="?l=${lang}">${name}</a>`,
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">`;
  const title = escaped(words.say('title'));
  return `<!doctype html><html lang="${words.lang}"><head>${head}<title>${title}</title><style>${STYLE}</style></head><body><nav aria-label="${escaped(words.say('languages'))}">${links.join('')}</nav><main>${body}</main></body></html>`;
}

/** The same for a link that never was, has ended, or was called back before it was opened. */
export function overPage(words: Words): string {
  return page(words, `<h1>${escaped(words.say('overTitle'))}</h1><p>${escaped(words.say('overWords'))}</p>`);
}

export function elsewherePage(words: Words, linkId: string): string {
  const go = `<p><a href="/given/${linkId}">${escaped(words.say('goOn'))}</a></p>`;
  return page(words, `<h1>${escaped(words.say('boundTitle'))}</h1><p>${escaped(words.say('boundWords'))}</p>${go}`);
}

/** Asks for the code that was told by phone. Nothing of the person, and not what it is about. */
export function codePage(words: Words, organisation: string, wrong: boolean): string {
  const field = `<label for="code">${escaped(words.say('code'))}</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" required>`;
  const no = wrong ? `<p class="note no" role="alert">${escaped(words.say('codeWrong'))}</p>` : '';
  const body = `<h1>${escaped(words.say('codeTitle', { organisation }))}</h1><p>${escaped(words.say('codeWords'))}</p>${no}
<form method="post" action="?l=${words.lang}">${field}<button>${escaped(words.say('open'))}</button></form>`;
  return page(words, body);
}

export type Given = {
  referral: Stored<OutReferralFacts>;
  packet: Stored<OutPacketFacts> | null;
  organisation: string;
  proof: string;
  refused: string | null;
};

/** The packet and what can be answered now; called back, the word that it was, and the question whether it is deleted. */
export function givenPage(words: Words, given: Given): string {
  const { referral, packet, organisation, refused } = given;
  const service = words.code('service_type', referral.service);
  const no = refused ? `<p class="note no" role="alert">${escaped(words.refusal(refused))}</p>` : '';
  const title = `<h1>${escaped(words.say('givenTitle', { organisation, service }))}</h1>`;
  const shown = packet ? packetPart(words, packet) : '';
  return page(words, title + no + stateNote(words, referral) + shown + acts(words, given) + receipt(words, referral));
}

function packetPart(words: Words, { facts, lang }: OutPacketFacts): string {
  const rows = facts.map(
    ({ fact, words: said }) => `<dt>${escaped(words.say(`fact_${fact}`))}</dt><dd lang="${lang}">${escaped(said)}</dd>`,
  );
  return `<h2>${escaped(words.say('packetTitle'))}</h2><dl>${rows.join('')}</dl><small>${escaped(words.say('packetWords'))}</small>`;
}

function stateNote(words: Words, referral: OutReferralFacts): string {
  const state = referral.status === 'revoked' && referral.deletedAt ? 'deleted' : referral.status;
  if (state === 'draft') return '';
  const tone = state === 'revoked' ? 'note no' : 'note';
  return `<p class="${tone}">${escaped(words.say(`state_${state}`))}</p>`;
}

type FormParts = { what: string; title: string; fields: string; button: string; plain?: boolean };

function form(words: Words, proof: string, { what, title, fields, button, plain }: FormParts): string {
  const hidden = `<input type="hidden" name="proof" value="${proof}"><input type="hidden" name="what" value="${what}">`;
  const kind = plain ? ' class="plain"' : '';
  return `<form method="post" action="?l=${words.lang}"><h2>${escaped(title)}</h2>${hidden}${fields}<button${kind}>${escaped(button)}</button></form>`;
}

function box(id: string, label: string, name: string): string {
  return `<label for="${id}">${escaped(label)}</label><textarea id="${id}" name="${name}" rows="3" maxlength="2000"></textarea>`;
}

function choice(
  id: string,
  name: string,
  label: string,
  options: readonly (readonly [code: string, words: string])[],
): string {
  const list = options.map(([code, said]) => `<option value="${code}">${escaped(said)}</option>`);
  return `<label for="${id}">${escaped(label)}</label><select id="${id}" name="${name}" required><option value=""></option>${list.join('')}</select>`;
}

function acts(words: Words, { referral, proof }: Given): string {
  const { say } = words;
  const draw = (parts: FormParts) => form(words, proof, parts);
  const { status } = referral;
  if (status === 'sent') {
    const reasons = DECLINE_REASONS.map((code) => [code, words.code('decline_reason', code)] as const);
    return (
      draw({
        what: 'accept',
        title: say('acceptTitle'),
        fields: box('a', say('acceptWords'), 'words'),
        button: say('accept'),
      }) +
      draw({
        ...{ what: 'decline', title: say('declineTitle'), button: say('decline'), plain: true },
        fields: choice('r', 'reason', say('why'), reasons) + box('d', say('declineWords'), 'words'),
      })
    );
  }
  if (status === 'revoked' && referral.deletedAt === null)
    return draw({ what: 'deleted', title: say('deletedTitle'), fields: '', button: say('deleted') });
  if (status !== 'accepted' && status !== 'in_service') return '';
  const begin = draw({ what: 'begin', title: say('beginTitle'), fields: '', button: say('begin') });
  const goesOn = (['yes', 'no', 'not_known'] as const).map((code) => [code, say(`goesOn_${code}`)] as const);
  const fields = box('f', say('feedbackWords'), 'words') + choice('g', 'goesOn', say('goesOn'), goesOn);
  const feedback = draw({ what: 'feedback', title: say('feedbackTitle'), fields, button: say('feedback') });
  return (status === 'accepted' ? begin : '') + feedback;
}

/** Both sides can name the same number and the same days. */
function receipt(words: Words, { id, sentAt, answeredAt }: Stored<OutReferralFacts>): string {
  const dayOf = (at: string | null) => (at ? dayInIndia(at) : '–');
  const values = { number: numberOf(id), sent: dayOf(sentAt), answered: dayOf(answeredAt) };
  return `<h2>${escaped(words.say('receiptTitle'))}</h2><p>${escaped(words.say('receiptWords', values))}</p>`;
}

/** An id in three groups of four, as it is read out on the phone. */
function numberOf(id: string): string {
  return (id.toUpperCase().match(/.{4}/g) ?? []).join('-');
}
