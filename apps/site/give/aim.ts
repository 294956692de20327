import type { GiftPurpose } from '#modules/gift/model/gift-order.ts';
import type { Asked } from '../page.ts';
import { appealsFor, campaignsFor } from '../words/draw-appeals.ts';

/** What a gift is for, where whoever gives came from an appeal or a campaign: its number and its title. */
export type Aim = { purpose: Exclude<GiftPurpose, { kind: 'general' }>; title: string };

/** Null for what is over, was taken back or never was: the gift is then for all of our work. */
export async function aimOf(asked: Asked, id: string): Promise<Aim | null> {
  if (id === '') return null;
  const campaign = (await campaignsFor(asked)).find((one) => one.id === id);
  if (campaign) return { purpose: { kind: 'campaign', id }, title: campaign.body.title };
  const appeal = (await appealsFor(asked)).find((one) => one.id === id && one.body.sort === 'fund');
  return appeal ? { purpose: { kind: 'appeal', id }, title: appeal.body.title } : null;
}
