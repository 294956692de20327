import { moneyWords } from '#modules/gift/model/money.ts';
import { html, type Markup } from '../html/markup.ts';
import type { Answer, Asked, Page } from '../page.ts';
import type { OrderStatus } from './gift-desk.ts';

/** What became of an order. Found by a word that only its own address holds; says a sum, and nobody's name. */
export const orderPage: Page = {
  url: '/give/order/:token',
  fresh: true,
  async run(asked): Promise<Answer> {
    const token = asked.params.token ?? '';
    const order = await lookedUp(asked, token);
    const { t, to, language } = asked;
    const title = t('site-give:order.title');
    if (!order)
      return {
        sheet: {
          title,
          main: html`<div class="text"><h1>${title}</h1><p>${t('site-give:order.none')}</p></div>`,
          noIndex: true,
        },
        status: 404,
      };
    const sum = moneyWords({ minor: order.minor, currency: order.currency }, language);
    const main = html`<div class="text give"><h1>${title}</h1>${status(asked, order)}
<dl><dt>${t('site-give:amount.title')}</dt><dd>${sum}</dd><dt>${t('site-give:reference')}</dt><dd>${order.reference}</dd></dl>
<p class="small">${t('site-give:order.keep')}</p><p><a href="${to('/')}">${t('front.menu')}</a></p></div>`;
    return { sheet: { title, main, noIndex: true } };
  },
};

/** A gateway's word may have been lost on the way, or come too late to be believed: then it is asked. */
async function lookedUp({ gifts, site }: Asked, token: string): Promise<OrderStatus | null> {
  const order = await gifts.status(token);
  if (order?.organisationId !== site.organisationId) return null;
  const gateway = gifts.gatewayOf(site.organisationId);
  if (!gateway || order.payAt === null || !(await gifts.mayLook(token))) return order;
  const told = await gateway.ask(order.id).catch(() => []);
  for (const one of told) await gifts.takeEvent(site.organisationId, one);
  return told.length > 0 ? gifts.status(token) : order;
}

function status({ t, to, params, gifts, site }: Asked, { way, state, payAt }: OrderStatus): Markup {
  const toOpen =
    way === 'card' && state === 'waiting' && payAt === null && gifts.gatewayOf(site.organisationId) !== null;
  const word = toOpen ? 'order.card.month' : way === 'card' ? `order.card.${state}` : `order.${way}`;
  const gateway = gifts.gatewayOf(site.organisationId)?.name ?? '';
  const isOpen = way === 'card' && (state === 'waiting' || state === 'failed') && payAt !== null;
  return html`<p class="note" role="status">${t(`site-give:${word}`)}</p>
${toOpen && html`<form method="post" action="${to(`/give/order/${params.token ?? ''}/pay`)}"><button>${t('site-give:order.pay')}</button></form>`}
${isOpen && html`<p><a class="button" rel="noreferrer noopener" href="${payAt}">${t('site-give:order.toGateway', { gateway })}</a></p>`}`;
}
