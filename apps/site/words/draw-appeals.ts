import type { PublishedAppeal, PublishedCampaign } from '#modules/appeal/model/published-appeal.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import type { Asked } from '../page.ts';
import { readDay } from '../stories/read-day.ts';
import { wordLanguage } from '../words.ts';
import { APPEAL, CAMPAIGN, onceEach, PROGRESS, type Public, readPublic, todayOf } from './read-words.ts';

type Told = PublishedAppeal | PublishedCampaign;

/** What is asked for on this day. */
export async function appealsFor(asked: Asked): Promise<Public<PublishedAppeal>[]> {
  return onceEach(asked, await readPublic(asked, APPEAL)).filter((one) => isOn(asked, one.body));
}

export async function campaignsFor(asked: Asked): Promise<Public<PublishedCampaign>[]> {
  return onceEach(asked, await readPublic(asked, CAMPAIGN)).filter((one) => isOn(asked, one.body));
}

function isOn(asked: Asked, { startsOn, endsOn }: Told): boolean {
  const today = todayOf(asked);
  return startsOn <= today && (endsOn === null || endsOn >= today);
}

/** Where a reader can do what is asked: always a page of ours. */
export function actionOf({ to }: Asked, { id, body }: Public<PublishedAppeal>): string {
  if (body.sort === 'pray') return to('/prayers');
  if (body.sort === 'volunteer') return to('/volunteer');
  return `${to('/give')}?for=${body.campaignId ?? id}`;
}

export function drawAppeals(asked: Asked, appeals: readonly Public<PublishedAppeal>[]): Markup {
  return html`<ul class="asks">${appeals.map((one) => html`<li>${drawAppeal(asked, one, 'h3')}</li>`)}</ul>`;
}

/** One appeal as a card. */
function drawAppeal(asked: Asked, one: Public<PublishedAppeal>, heading: 'h2' | 'h3'): Markup {
  const { t, to, language } = asked;
  const { body } = one;
  const lang = one.language === language ? '' : html` lang="${one.language}"`;
  const title = html`<a href="${to(`/appeal/${body.slug}`)}">${body.title}</a>`;
  return html`${heading === 'h2' ? html`<h2${lang}>${title}</h2>` : html`<h3${lang}>${title}</h3>`}<p${lang}>${body.words}</p>
<p><a class="button" href="${actionOf(asked, one)}">${t(`site-words:appeals.do.${body.sort}`)}</a></p>`;
}

/** Drawn where a story holds it; never asked for a child's story, and closed once it is over. */
export async function appealInStory(asked: Asked, appealId: string): Promise<Markup | null> {
  const found = (await appealsFor(asked)).find(({ id }) => id === appealId);
  return found ? html`<aside class="note">${drawAppeal(asked, found, 'h2')}</aside>` : null;
}

export async function appealsOnFront(asked: Asked): Promise<Markup | null> {
  const appeals = await appealsFor(asked);
  if (appeals.length === 0) return null;
  return html`<section aria-labelledby="appeals"><h2 id="appeals">${asked.t('site-words:appeals.title')}</h2>${drawAppeals(asked, appeals)}</section>`;
}

/** How far a campaign has come, in words first: a bar alone tells nothing to whoever has it read aloud. */
export async function drawProgress(asked: Asked, { id, body }: Public<PublishedCampaign>): Promise<Part> {
  const { t, language } = asked;
  const own = wordLanguage(language);
  const sum = (await readPublic(asked, PROGRESS)).find((one) => one.id === id)?.body ?? null;
  const raised = sum ? rupees(sum.minor, own) : null;
  if (body.targetPaise === null) return raised && html`<p>${t('site-words:campaign.raised', { raised })}</p>`;
  const target = rupees(body.targetPaise, own);
  if (!sum || !raised) return html`<p>${t('site-words:campaign.aim', { target })}</p>`;
  const percent = Math.min(100, Math.floor((sum.minor / body.targetPaise) * 100));
  return html`<p><b>${t('site-words:campaign.progress', { raised, target, percent })}</b></p>
<div class="progress" aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${percent}" height="1"/></svg></div>
<p class="small">${t('site-words:campaign.asOf', { day: readDay(sum.asOf, own) })}</p>`;
}

/** In whole rupees: a bar of progress tells no paise. */
export function rupees(paise: number, language: string): string {
  return moneyWords({ minor: Math.floor(paise / 100) * 100, currency: 'INR' }, language);
}

export function untilWords({ t, language }: Asked, { endsOn }: Told): Part {
  return (
    endsOn &&
    html`<p class="small">${t('site-words:appeals.until', { day: readDay(endsOn, wordLanguage(language)) })}</p>`
  );
}
