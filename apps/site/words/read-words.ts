import type { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { PublishedAppeal, PublishedCampaign } from '#modules/appeal/model/published-appeal.ts';
import { PublishedComment } from '#modules/comment/model/published-comment.ts';
import { CampaignProgress } from '#modules/gift/model/campaign-progress.ts';
import { PublishedPrayer } from '#modules/prayer/model/published-prayer.ts';
import type { Asked } from '../page.ts';
import type { CopyKind, Found } from '../shelf.ts';

const kindOf = <T>(kind: string, shape: z.ZodType<T>): CopyKind<T> => ({ kind, shape });

export const COMMENT = kindOf('comment', PublishedComment);
export const PRAYER = kindOf('prayer', PublishedPrayer);
export const APPEAL = kindOf('appeal', PublishedAppeal);
export const CAMPAIGN = kindOf('campaign', PublishedCampaign);
export const PROGRESS = kindOf('campaign-progress', CampaignProgress);

export type Public<T> = Found<T> & { body: T };

/** The organisation's own day: what is over is over there. */
export const todayOf = ({ now }: Asked): string => dayInIndia(now.toISOString());

export async function readPublic<T>({ shelf, site }: Asked, kind: CopyKind<T>): Promise<Public<T>[]> {
  const all = await shelf.all(site.organisationId, kind);
  return all.filter((one): one is Public<T> => one.body !== null);
}

/** Each once: in this language where it is told in it, else in the first of the site's languages in which it is. */
export function onceEach<T>({ language, site }: Asked, all: readonly Public<T>[]): Public<T>[] {
  const order = [language, ...site.languages] as readonly string[];
  const rank = (one: Public<T>) => (order.indexOf(one.language) + order.length) % order.length;
  const best = new Map<string, Public<T>>();
  for (const one of all) {
    const known = best.get(one.id);
    if (!known || rank(one) < rank(known)) best.set(one.id, one);
  }
  return [...best.values()];
}
