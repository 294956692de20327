import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Appeal, type AppealFacts, Campaign, type CampaignFacts, ToldAppeal, ToldCampaign } from './appeal.ts';
import { APPEAL_REFUSALS } from './appeal-refusals.ts';

/** Who asks the public for something. */
export const APPEALERS = ['communications-editor', 'director'] as const;

/** What the gate finds in the words as they would be read: how many findings that nobody may pass. */
export type InspectedKnown = { hard: number };

type Kept = Stored<AppealFacts> | Stored<CampaignFacts>;
type Told = ToldAppeal | ToldCampaign;

/** Writes an appeal, or writes it anew; what is public already is public as it now is. */
export const keepAppeal = defineAct({
  name: 'appeal.keep-appeal',
  input: z.strictObject({ appealId: AnyId, appeal: ToldAppeal }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ appealId, appeal }) => ({
    before: mayKnow(Appeal, { id: appealId }),
    alike: allKnown(Appeal, { slug: appeal.slug }),
    campaign: mayKnow(Campaign, { id: appeal.campaignId ?? appealId }),
  }),
  decide({ appealId, appeal }, known, { actor }) {
    const { before, alike, campaign } = known;
    const { hard } = known as typeof known & InspectedKnown; // looked up by the server's half of this act
    const wrong = refuseTold(appeal, before, alike, appealId) ?? (hard > 0 ? APPEAL_REFUSALS.tellsTooMuch : null);
    if (wrong) return refuse(wrong);
    if (appeal.campaignId !== null && (!campaign || campaign.state === 'ended'))
      return refuse(APPEAL_REFUSALS.noCampaign);
    const place = { id: appealId, scopeId: actor.organisationId };
    return accept(before ? changed(Appeal, appealId, appeal) : added(Appeal, place, { ...appeal, ...DRAFT }));
  },
});

/** Writes what is collected for, and its aim. */
export const keepCampaign = defineAct({
  name: 'appeal.keep-campaign',
  input: z.strictObject({ campaignId: AnyId, campaign: ToldCampaign }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ campaignId, campaign }) => ({
    before: mayKnow(Campaign, { id: campaignId }),
    alike: allKnown(Campaign, { slug: campaign.slug }),
  }),
  decide({ campaignId, campaign }, known, { actor }) {
    const { before, alike } = known;
    const { hard } = known as typeof known & InspectedKnown; // looked up by the server's half of this act
    const wrong = refuseTold(campaign, before, alike, campaignId) ?? (hard > 0 ? APPEAL_REFUSALS.tellsTooMuch : null);
    if (wrong) return refuse(wrong);
    const place = { id: campaignId, scopeId: actor.organisationId };
    return accept(before ? changed(Campaign, campaignId, campaign) : added(Campaign, place, { ...campaign, ...DRAFT }));
  },
});

/** Lets everybody read it from its first day on. */
export const showAppeal = defineAct({
  name: 'appeal.show-appeal',
  input: z.strictObject({ appealId: AnyId }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ appealId }) => ({ appeal: mustKnow(Appeal, appealId) }),
  decide({ appealId }, { appeal }, { today }) {
    const wrong = refuseShow(appeal, today);
    return wrong ? refuse(wrong) : accept(changed(Appeal, appealId, { state: 'shown', shownOn: today }));
  },
});

export const showCampaign = defineAct({
  name: 'appeal.show-campaign',
  input: z.strictObject({ campaignId: AnyId }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ campaignId }) => ({ campaign: mustKnow(Campaign, campaignId) }),
  decide({ campaignId }, { campaign }, { today }) {
    const wrong = refuseShow(campaign, today);
    return wrong ? refuse(wrong) : accept(changed(Campaign, campaignId, { state: 'shown', shownOn: today }));
  },
});

/** Ends it: its page says so, and nothing is asked for any more. */
export const endAppeal = defineAct({
  name: 'appeal.end-appeal',
  input: z.strictObject({ appealId: AnyId }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ appealId }) => ({ appeal: mustKnow(Appeal, appealId) }),
  decide({ appealId }, { appeal }, { today }) {
    if (appeal.state !== 'shown') return refuse(APPEAL_REFUSALS.notShown);
    return accept(changed(Appeal, appealId, { state: 'ended', endedOn: today }));
  },
});

/** Ends it with the appeals that collect for it. */
export const endCampaign = defineAct({
  name: 'appeal.end-campaign',
  input: z.strictObject({ campaignId: AnyId }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ campaignId }) => ({ campaign: mustKnow(Campaign, campaignId), appeals: allKnown(Appeal, { campaignId }) }),
  decide({ campaignId }, { campaign, appeals }, { today }) {
    if (campaign.state !== 'shown') return refuse(APPEAL_REFUSALS.notShown);
    const ended = { state: 'ended' as const, endedOn: today };
    const open = appeals.filter(({ state }) => state === 'shown');
    return accept(changed(Campaign, campaignId, ended), ...open.map(({ id }) => changed(Appeal, id, ended)));
  },
});

const DRAFT = { state: 'draft' as const, shownOn: null, endedOn: null };

function refuseTold(told: Told, before: Kept | null, alike: readonly Kept[], id: string): Refusal | null {
  if (told.endsOn !== null && told.endsOn < told.startsOn) return APPEAL_REFUSALS.endsBeforeStart;
  if (before?.state === 'ended') return APPEAL_REFUSALS.over;
  // An address that was read over a telephone is written down somewhere.
  if (before && before.shownOn !== null && before.slug !== told.slug) return APPEAL_REFUSALS.slugStays;
  return alike.some((one) => one.id !== id) ? APPEAL_REFUSALS.slugTaken : null;
}

function refuseShow({ state, endsOn }: Kept, today: string): Refusal | null {
  return state !== 'draft' || (endsOn !== null && endsOn < today) ? APPEAL_REFUSALS.over : null;
}
