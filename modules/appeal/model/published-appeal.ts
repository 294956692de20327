import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import { AppealSort, Slug } from './appeal.ts';

const told = {
  title: z.string(),
  words: z.string(),
  slug: Slug,
  /** Every language it is told in. */
  languages: z.array(StoryLanguage),
  startsOn: CalendarDay,
  endsOn: CalendarDay.nullable(),
};

/** One language of an appeal as everybody may read it: the body of an `appeal` copy. */
export const PublishedAppeal = z.strictObject({ ...told, sort: AppealSort, campaignId: AnyId.nullable() });
export type PublishedAppeal = z.infer<typeof PublishedAppeal>;

/** One language of a campaign: the body of a `campaign` copy. What has come together stands in a copy of the ledger’s. */
export const PublishedCampaign = z.strictObject({ ...told, targetPaise: z.int().positive().nullable() });
export type PublishedCampaign = z.infer<typeof PublishedCampaign>;
