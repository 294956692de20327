import type { GiftOrder } from '#modules/gift/model/gift-order.ts';
import { html, type Markup } from '../html/markup.ts';
import type { Asked } from '../page.ts';
import type { Aim } from './aim.ts';
import type { Chosen, Gift, Wrong } from './read-gift.ts';

/** What somebody tells of herself with a gift: nothing, unless she wants something for it. */
export type Told = {
  name: string;
  email: string;
  address: string;
  pan: string;
  kind: string;
  receipt: string;
  discreet: boolean;
};

export const PROOF_OF_GIFT = 'gift';

export function toldIn(get: (name: string) => string | undefined): Told {
  const text = (name: string, most: number) => (get(name) ?? '').trim().slice(0, most);
  return {
    name: text('name', 120),
    email: text('email', 200),
    address: text('address', 400),
    pan: text('pan', 20).toUpperCase().replaceAll(/\s/g, ''),
    kind: text('kind', 20),
    receipt: text('receipt', 10),
    discreet: get('discreet') === 'yes',
  };
}

/** Each month by card is asked for by a letter: it needs somebody to write to. */
const isByLetter = ({ way, often }: Gift): boolean => way === 'card' && often === 'monthly';

/** The order to leave, or what is wrong with what was told. What is not needed is dropped, also if it was typed. */
export function orderOf({ gift, chosen: { reference }, told, aim }: Telling): Omit<GiftOrder, 'reference'> & {
  reference: string;
} {
  const wantsTax = told.receipt === 'tax';
  const wantsMail = wantsTax || told.receipt === 'mail' || isByLetter(gift);
  const isKnown = wantsMail || told.name !== '' || gift.source === 'foreign';
  return {
    reference,
    amount: gift.amount,
    way: gift.way,
    often: gift.often,
    purpose: aim?.purpose ?? { kind: 'general' },
    source: gift.source,
    country: null,
    donor: isKnown
      ? {
          kind: told.kind === 'organisation' ? 'organisation' : 'individual',
          name: told.name,
          email: wantsMail && told.email ? told.email : null,
          address: (wantsTax || gift.source === 'foreign') && told.address ? told.address : null,
          taxId: wantsTax && told.pan ? { kind: 'pan', number: told.pan } : null,
        }
      : null,
    receipt: wantsTax || told.receipt === 'mail' ? 'mail' : 'none',
    discreet: told.discreet,
  };
}

/** What must be there for what she wants; told all at once. */
export function wrongTold(gift: Gift, told: Told): Wrong[] {
  const wantsTax = told.receipt === 'tax';
  const wantsMail = wantsTax || told.receipt === 'mail' || isByLetter(gift);
  const needsName = wantsMail || gift.source === 'foreign';
  const wrong = (on: boolean, field: string) => (on ? [{ field, word: `wrong.${field}` }] : []);
  return [
    ...wrong(needsName && told.name === '', 'name'),
    ...wrong(wantsMail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(told.email), 'email'),
    ...wrong((wantsTax || gift.source === 'foreign') && told.address === '', 'address'),
    ...wrong(wantsTax && !/^[A-Z]{5}\d{4}[A-Z]$/.test(told.pan), 'pan'),
  ];
}

type Telling = { gift: Gift; chosen: Chosen; told: Told; aim: Aim | null };

export function toldForm(asked: Asked, { gift, chosen, told }: Omit<Telling, 'aim'>): Markup {
  const { t, to } = asked;
  const isCard = gift.way === 'card';
  const form = html`<form method="post" action="${to('/give/order')}" data-proof="${to(`/puzzle/${PROOF_OF_GIFT}`)}">
${Object.entries(chosen).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<input type="hidden" name="proof" value="">
${receipts(asked, told)}
${gift.source === 'foreign' && kinds(asked, told)}
${field(asked, 'name', told.name, 'name')}${field(asked, 'email', told.email, 'email')}${field(asked, 'address', told.address, 'street-address')}${field(asked, 'pan', told.pan, 'off')}
<label class="tick"><input type="checkbox" name="discreet" value="yes"${told.discreet ? html` checked` : ''}> <span>${t('site-give:discreet')}</span></label>
<button>${t(isCard ? 'site-give:toCard' : 'site-give:send')}</button>
<p data-proof-waits hidden role="status">${t('site-give:proof.waits')}</p><p data-proof-fails hidden role="alert" class="wrong">${t('site-give:proof.fails')}</p>
<noscript><p class="wrong">${t('site-give:proof.noScript')}</p></noscript></form>`;
  if (isCard) return html`<h2>${t('site-give:told.title')}</h2>${form}`;
  const isOpen = told.receipt !== '' || told.name !== '' || gift.source === 'foreign';
  return html`<details class="told"${isOpen ? html` open` : ''}><summary>${t('site-give:told.title')}</summary><p class="small">${t('site-give:told.why')}</p>${form}</details>`;
}

function receipts({ t }: Asked, { receipt }: Told): Markup {
  const chosen = receipt === '' ? 'none' : receipt;
  return html`<fieldset id="receipt"><legend>${t('site-give:receipt.title')}</legend>${['none', 'mail', 'tax'].map(
    (one) =>
      html`<label class="tick"><input type="radio" name="receipt" value="${one}"${one === chosen ? html` checked` : ''}> <span>${t(`site-give:receipt.${one}`)}</span></label>`,
  )}</fieldset>`;
}

function kinds({ t }: Asked, { kind }: Told): Markup {
  return html`<fieldset id="kind"><legend>${t('site-give:kind.title')}</legend>${['individual', 'organisation'].map(
    (one) =>
      html`<label class="tick"><input type="radio" name="kind" value="${one}"${one === (kind || 'individual') ? html` checked` : ''}> <span>${t(`site-give:kind.${one}`)}</span></label>`,
  )}</fieldset>`;
}

function field({ t }: Asked, name: string, value: string, autocomplete: string): Markup {
  const type = name === 'email' ? 'email' : 'text';
  return html`<label for="${name}">${t(`site-give:field.${name}`)}</label><input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}">`;
}
