import { type Money, moneyWords, plainAmount } from '#modules/gift/model/money.ts';
import type { PublishedGiving } from '#modules/giving/model/published-giving.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import type { Answer, Asked, Page, Sheet } from '../page.ts';
import { type Aim, aimOf } from './aim.ts';
import { cardIsOpen, closedSheet, givingOf, inLanguage, wrongBox } from './giving.ts';
import { type Chosen, chosenIn, openWays, type Wrong } from './read-gift.ts';

/** For what, how much, how often, whose money, and how. Nothing is ticked beforehand, and nothing presses. */
export const givePage: Page = {
  url: '/give',
  fresh: true,
  async run(asked): Promise<Answer> {
    const giving = await givingOf(asked);
    if (!giving) return { sheet: closedSheet(asked), status: 404 };
    const chosen = chosenIn((name) => asked.query.get(name));
    return { sheet: giveSheet(asked, { giving, chosen, aim: await aimOf(asked, chosen.for) }) };
  },
};

export type Giving = { giving: PublishedGiving; chosen: Chosen; aim: Aim | null; wrong?: readonly Wrong[] };

export function giveSheet(asked: Asked, { giving, chosen, aim, wrong = [] }: Giving): Sheet {
  const { t, to } = asked;
  const line = inLanguage(asked, giving.lines);
  const main = html`<div class="text give"><h1>${t('site-give:title')}</h1>
${line && html`<p>${line}</p>`}
${aim && html`<p><b>${t('site-give:aim', { title: aim.title })}</b></p>`}
${wrongBox(asked, wrong)}
<form method="get" action="${to('/give/pay')}">${aim && html`<input type="hidden" name="for" value="${aim.purpose.id}">`}
${amounts(asked, giving, chosen)}
${choice(asked, { name: 'often', values: ['once', 'monthly'], chosen: chosen.often || 'once' })}
${choice(asked, { name: 'source', values: giving.foreignAccount ? ['indian', 'foreign'] : ['indian'], chosen: chosen.source, hint: 'source.why' })}
${choice(asked, { name: 'way', values: openWays(giving, cardIsOpen(asked)), chosen: chosen.way })}
<button>${t('site-give:goOn')}</button>
</form>
<p class="small">${t('site-give:noHurry')}</p></div>`;
  return { title: t('site-give:title'), main, ...(line && { description: line }) };
}

function amounts({ t, language }: Asked, { amounts: offered }: PublishedGiving, chosen: Chosen): Markup {
  const money = offered.map((minor): Money => ({ minor, currency: 'INR' }));
  const plain = (one: Money) => plainAmount(one).replace(/\.00$/, '');
  const isOther =
    chosen.amount === 'other' || (chosen.amount !== '' && !money.some((one) => plain(one) === chosen.amount));
  const other = chosen.amount === 'other' || chosen.amount === '' ? chosen.other : isOther ? chosen.amount : '';
  return html`<fieldset id="amount"><legend>${t('site-give:amount.title')}</legend><div class="chips">
${money.map((one) => radio('amount', plain(one), { chosen: chosen.amount, words: moneyWords(one, language) }))}
${radio('amount', 'other', { chosen: isOther ? 'other' : '', words: t('site-give:amount.other') })}</div>
<label for="other">${t('site-give:amount.otherHow')}</label><input id="other" name="other" inputmode="decimal" autocomplete="off" maxlength="20" value="${other}"></fieldset>`;
}

type Choice = { name: string; values: readonly string[]; chosen: string; hint?: string };

function choice({ t }: Asked, { name, values, chosen, hint }: Choice): Markup {
  return html`<fieldset id="${name}"><legend>${t(`site-give:${name}.title`)}</legend>${hint && html`<p class="small">${t(`site-give:${hint}`)}</p>`}
<div class="chips">${values.map((value) => radio(name, value, { chosen, words: t(`site-give:${name}.${value}`) }))}</div></fieldset>`;
}

function radio(name: string, value: string, { chosen, words }: { chosen: string; words: Part }): Markup {
  return html`<label class="chip"><input type="radio" name="${name}" value="${value}"${chosen === value ? html` checked` : ''}><span>${words}</span></label>`;
}
