import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';

/** What a reader can do: give, pray, lend a hand. */
export const APPEAL_SORTS = ['fund', 'pray', 'volunteer'] as const;
export const AppealSort = z.enum(APPEAL_SORTS);
export type AppealSort = z.infer<typeof AppealSort>;
export const APPEAL_STATES = ['draft', 'shown', 'ended'] as const;

/** Letters of ASCII: an address that can be read over a telephone. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Title and words in one language. */
export const AppealText = z.strictObject({
  language: StoryLanguage,
  title: z.string().trim().min(1).max(120),
  words: z.string().trim().min(1).max(1500),
});
export type AppealText = z.infer<typeof AppealText>;

/** One text a language. */
export const AppealTexts = z
  .array(AppealText)
  .min(1)
  .max(6)
  .refine((texts) => new Set(texts.map(({ language }) => language)).size === texts.length);

const told = {
  slug: Slug,
  texts: AppealTexts,
  startsOn: CalendarDay,
  /** Its last day; null is until it is ended. */
  endsOn: CalendarDay.nullable(),
};
export const ToldAppeal = z.strictObject({ ...told, sort: AppealSort, campaignId: AnyId.nullable() });
export type ToldAppeal = z.infer<typeof ToldAppeal>;
export const ToldCampaign = z.strictObject({
  ...told,
  /** In paise; null where there is no aim in money. */
  targetPaise: z.int().positive().max(100_000_000_000).nullable(),
});
export type ToldCampaign = z.infer<typeof ToldCampaign>;

const stands = { state: z.enum(APPEAL_STATES), shownOn: CalendarDay.nullable(), endedOn: CalendarDay.nullable() };
const appealFacts = ToldAppeal.extend(stands);
const campaignFacts = ToldCampaign.extend(stands);
export type AppealFacts = z.infer<typeof appealFacts>;
export type CampaignFacts = z.infer<typeof campaignFacts>;

type Standing = Pick<AppealFacts, 'state' | 'shownOn' | 'endedOn' | 'startsOn' | 'endsOn'>;

function holds({ state, shownOn, endedOn, startsOn, endsOn }: Standing): boolean {
  if (endsOn !== null && startsOn > endsOn) return false;
  return (state === 'draft') === (shownOn === null) && (state === 'ended') === (endedOn !== null);
}

/** We ask readers for something. Never beside the story of a child: her story is no means to an end. */
export const Appeal = defineRecord({
  kind: 'appeal',
  compartment: 'publishing',
  facts: appealFacts,
  asked: ['slug'],
  holds,
});

/** What is collected for, with its aim; how far it has come is a sum that the ledger puts beside its copy. */
export const Campaign = defineRecord({
  kind: 'campaign',
  compartment: 'publishing',
  facts: campaignFacts,
  asked: ['slug'],
  holds,
});
