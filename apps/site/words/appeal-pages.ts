import type { PublishedAppeal, PublishedCampaign } from '#modules/appeal/model/published-appeal.ts';
import { everywhere } from '../front.ts';
import { html } from '../html/markup.ts';
import { notFoundSheet } from '../html/notices.ts';
import type { Answer, Asked, Page, Sheet } from '../page.ts';
import type { CopyKind } from '../shelf.ts';
import { actionOf, appealsFor, campaignsFor, drawAppeals, drawProgress, untilWords } from './draw-appeals.ts';
import { APPEAL, CAMPAIGN, type Public } from './read-words.ts';

const listPage: Page = {
  url: '/appeals',
  async run(asked) {
    const { t, to } = asked;
    const [appeals, campaigns] = [await appealsFor(asked), await campaignsFor(asked)];
    const links = campaigns.map(
      ({ body, language }) =>
        html`<li><a${language === asked.language ? '' : html` lang="${language}"`} href="${to(`/campaign/${body.slug}`)}">${body.title}</a></li>`,
    );
    const main = html`<div class="text"><h1>${t('site-words:appeals.title')}</h1>
${appeals.length > 0 ? drawAppeals(asked, appeals) : html`<p>${t('site-words:appeals.none')}</p>`}
${links.length > 0 && html`<h2>${t('site-words:campaign.all')}</h2><ul>${links}</ul>`}</div>`;
    return { sheet: { title: t('site-words:appeals.title'), main, languages: everywhere('/appeals') } };
  },
};

/** What stood at this address and is over says so, for the address was read over a telephone. */
async function goneOrNot<T>({ shelf, site, t }: Asked, kind: CopyKind<T>): Promise<(slug: string) => Sheet | null> {
  const all = await shelf.all(site.organisationId, kind);
  return (slug) =>
    all.some((one) => one.slug === slug)
      ? {
          title: t('site-words:appeals.over'),
          main: html`<div class="text"><h1>${t('site-words:appeals.over')}</h1><p>${t('site-words:appeals.overWords')}</p></div>`,
        }
      : null;
}

async function withoutIt<T>(asked: Asked, kind: CopyKind<T>): Promise<Answer> {
  const gone = (await goneOrNot(asked, kind))(asked.params.slug ?? '');
  return gone ? { sheet: gone, status: 410 } : { sheet: notFoundSheet(asked), status: 404 };
}

const appealPage: Page = {
  url: '/appeal/:slug',
  async run(asked) {
    const found = (await appealsFor(asked)).find(({ body }) => body.slug === asked.params.slug);
    return found ? { sheet: await appealSheet(asked, found) } : withoutIt(asked, APPEAL);
  },
};

async function appealSheet(asked: Asked, one: Public<PublishedAppeal>): Promise<Sheet> {
  const { t, to, language } = asked;
  const { body } = one;
  const campaign = (await campaignsFor(asked)).find(({ id }) => id === body.campaignId);
  const lang = one.language === language ? '' : html` lang="${one.language}"`;
  const main = html`<div class="text"><div${lang}><h1>${body.title}</h1><p class="said">${body.words}</p></div>
${campaign && html`<p><a href="${to(`/campaign/${campaign.body.slug}`)}">${campaign.body.title}</a></p>${await drawProgress(asked, campaign)}`}
<p><a class="button" href="${actionOf(asked, one)}">${t(`site-words:appeals.do.${body.sort}`)}</a></p>${untilWords(asked, body)}</div>`;
  return { title: body.title, main, languages: everywhere(`/appeal/${body.slug}`) };
}

const campaignPage: Page = {
  url: '/campaign/:slug',
  async run(asked) {
    const found = (await campaignsFor(asked)).find(({ body }) => body.slug === asked.params.slug);
    return found ? { sheet: await campaignSheet(asked, found) } : withoutIt(asked, CAMPAIGN);
  },
};

async function campaignSheet(asked: Asked, one: Public<PublishedCampaign>): Promise<Sheet> {
  const { body, id } = one;
  const lang = one.language === asked.language ? '' : html` lang="${one.language}"`;
  const appeals = (await appealsFor(asked)).filter((appeal) => appeal.body.campaignId === id);
  const main = html`<div class="text"><div${lang}><h1>${body.title}</h1><p class="said">${body.words}</p></div>
${await drawProgress(asked, one)}${untilWords(asked, body)}${appeals.length > 0 && drawAppeals(asked, appeals)}</div>`;
  return { title: body.title, main, languages: everywhere(`/campaign/${body.slug}`) };
}

/** What readers are asked for. Never beside the story of a child: neither here nor in the menu of its page. */
export const APPEAL_PAGES: readonly Page[] = [listPage, appealPage, campaignPage];
