import type { PublishedPrayer } from '#modules/prayer/model/published-prayer.ts';
import { html, type Markup } from '../html/markup.ts';
import type { Asked } from '../page.ts';
import { readDay } from '../stories/read-day.ts';
import { wordLanguage } from '../words.ts';
import { onceEach, PRAYER, type Public, readPublic, todayOf } from './read-words.ts';

const ON_FRONT = 2;

/** What may be prayed for today, newest first: ours, and what readers sent. */
export async function prayersFor(asked: Asked): Promise<Public<PublishedPrayer>[]> {
  const today = todayOf(asked);
  return onceEach(asked, await readPublic(asked, PRAYER))
    .filter(({ body }) => body.until === null || body.until >= today)
    .sort((a, b) => b.visibleFrom.localeCompare(a.visibleFrom) || a.id.localeCompare(b.id));
}

export function drawPrayers(asked: Asked, prayers: readonly Public<PublishedPrayer>[]): Markup {
  return html`<ul class="comments">${prayers.map((one) => drawPrayer(asked, one))}</ul>`;
}

function drawPrayer({ t, language }: Asked, { language: said, body }: Public<PublishedPrayer>): Markup {
  const lang = said === language ? '' : html` lang="${said}"`;
  const who = body.from === 'reader' && html`<bdi>${body.name ?? t('site-words:reader')}</bdi> · `;
  return html`<li><p${lang}>${body.words}</p><p class="small">${who}<time datetime="${body.on}">${readDay(body.on, wordLanguage(language))}</time></p></li>`;
}

export async function prayersOnFront(asked: Asked): Promise<Markup | null> {
  const ours = (await prayersFor(asked)).filter(({ body }) => body.from === 'house').slice(0, ON_FRONT);
  if (ours.length === 0) return null;
  const { t, to } = asked;
  return html`<section aria-labelledby="prayers"><h2 id="prayers">${t('site-words:prayers.title')}</h2>${drawPrayers(asked, ours)}<p><a href="${to('/prayers')}">${t('site-words:prayers.all')}</a></p></section>`;
}
