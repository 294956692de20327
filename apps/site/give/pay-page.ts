import { randomBytes } from 'node:crypto';
import { makeReference } from '#modules/gift/model/gift-order.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import type { BankAccount, PublishedGiving } from '#modules/giving/model/published-giving.ts';
import { upiAddress } from '#modules/giving/model/upi.ts';
import { html, type Markup } from '../html/markup.ts';
import { nameOf } from '../html/sheet.ts';
import type { Answer, Asked, Page, Sheet } from '../page.ts';
import { type Aim, aimOf } from './aim.ts';
import { giveSheet } from './give-page.ts';
import { cardIsOpen, closedSheet, givingOf, inLanguage, wrongBox } from './giving.ts';
import { drawQr } from './qr.ts';
import { type Chosen, chosenIn, type Gift, inAddress, readGift, type Wrong } from './read-gift.ts';
import { type Told, toldForm, toldIn } from './told-form.ts';

/** How to pay what was chosen. Nothing is written down here: by UPI, bank and hand one gives without telling us a word. */
export const payPage: Page = {
  url: '/give/pay',
  fresh: true,
  async run(asked): Promise<Answer> {
    const giving = await givingOf(asked);
    if (!giving) return { sheet: closedSheet(asked), status: 404 };
    const chosen = chosenIn((name) => asked.query.get(name));
    const aim = await aimOf(asked, chosen.for);
    const gift = readGift(chosen, giving, cardIsOpen(asked));
    if (Array.isArray(gift)) return { sheet: giveSheet(asked, { giving, chosen, aim, wrong: gift }), status: 422 };
    const reference = makeReference((count) => randomBytes(count));
    return { sheet: paySheet(asked, { giving, gift, aim, chosen: { ...chosen, reference } }) };
  },
};

export type Paying = {
  giving: PublishedGiving;
  gift: Gift;
  aim: Aim | null;
  chosen: Chosen;
  told?: Told;
  wrong?: readonly Wrong[];
};

export function paySheet(asked: Asked, paying: Paying): Sheet {
  const { t, to, language } = asked;
  const { gift, aim, chosen, wrong = [], told = toldIn(() => '') } = paying;
  const { reference: _, ...kept } = chosen;
  const title = t(`site-give:pay.${gift.source === 'foreign' ? 'foreign' : gift.way}`, {
    sum: moneyWords(gift.amount, language),
  });
  const main = html`<div class="text give"><h1>${title}</h1>
<p class="small"><a href="${to('/give')}?${inAddress(kept)}">${t('site-give:change')}</a></p>
${aim && html`<p><b>${t('site-give:aim', { title: aim.title })}</b></p>`}
${wrongBox(asked, wrong)}
${howToPay(asked, paying)}
${toldForm(asked, { gift, chosen, told })}</div>`;
  return { title, main, noIndex: true, scripts: ['prove-work.js'] };
}

function howToPay(asked: Asked, { giving, gift, chosen }: Paying): Markup {
  const { t } = asked;
  if (gift.source === 'foreign' && giving.foreignAccount)
    return html`<p>${t('site-give:foreignWhy')}</p>${bankBox(asked, giving.foreignAccount, chosen.reference)}`;
  if (gift.way === 'upi' && giving.upiId)
    return upiBox(asked, giving, { gift, reference: chosen.reference, upiId: giving.upiId });
  if (gift.way === 'bank' && giving.account)
    return html`${monthly(asked, gift)}${bankBox(asked, giving.account, chosen.reference)}`;
  if (gift.way === 'card')
    return html`${gift.often === 'monthly' && html`<p>${t('site-give:monthlyCard')}</p>`}<p>${t('site-give:cardHow', { gateway: asked.gifts.gatewayOf(asked.site.organisationId)?.name ?? '' })}</p>`;
  return html`<p>${inLanguage(asked, giving.handOver) ?? ''}</p>${gift.way === 'cash' ? html`<p class="small">${t('site-give:cashNote')}</p>` : ''}`;
}

const monthly = ({ t }: Asked, { often }: Gift): Markup | null =>
  often === 'monthly' ? html`<p>${t('site-give:monthlyHow')}</p>` : null;

function upiBox(
  asked: Asked,
  giving: PublishedGiving,
  { gift, reference, upiId }: { gift: Gift; reference: string; upiId: string },
): Markup {
  const { t, language } = asked;
  const address = upiAddress({ upiId, payee: giving.payee, amount: gift.amount, reference, note: nameOf(asked) });
  const sum = moneyWords(gift.amount, language);
  return html`${monthly(asked, gift)}<div class="pay">${drawQr(address, t('site-give:upi.picture', { upiId, sum }))}
<dl><dt>${t('site-give:upi.id')}</dt><dd><b>${upiId}</b></dd><dt>${t('site-give:upi.payee')}</dt><dd>${giving.payee}</dd><dt>${t('site-give:amount.title')}</dt><dd>${sum}</dd><dt>${t('site-give:reference')}</dt><dd>${reference}</dd></dl></div>
<p><a class="button" href="${address}">${t('site-give:upi.open')}</a></p><p class="small">${t('site-give:upi.how')}</p>`;
}

function bankBox({ t }: Asked, account: BankAccount, reference: string): Markup {
  const rows = [
    ['holder', account.holder],
    ['bank', [account.bank, account.branch].filter(Boolean).join(', ')],
    ['number', account.number],
    ['ifsc', account.ifsc],
    ...(account.swift ? [['swift', account.swift]] : []),
  ];
  return html`<dl class="bank">${rows.map(([name, value]) => html`<dt>${t(`site-give:bank.${name}`)}</dt><dd>${value}</dd>`)}<dt>${t('site-give:reference')}</dt><dd><b>${reference}</b></dd></dl>
<p class="small">${t('site-give:bank.how')}</p>`;
}
