import type { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import {
  Appeal,
  type AppealFacts,
  type AppealTexts,
  Campaign,
  type CampaignFacts,
  type ToldAppeal,
  type ToldCampaign,
} from '#modules/appeal/model/appeal.ts';
import type { InspectedKnown } from '#modules/appeal/model/appeal-acts.ts';
import type { OfferKnown, PassedKnown } from '#modules/appeal/model/offer-acts.ts';
import type { PublishedAppeal, PublishedCampaign } from '#modules/appeal/model/published-appeal.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { putCopy, takeBackCopy } from '#platform/server/site/copies.ts';
import { takeOut } from '#platform/server/site/inbox.ts';
import { countHard, type InspectWords } from '#platform/server/site/inspect-words.ts';
import { OFFER, readOffers, readPassedToMe } from './read-offers.ts';

export const APPEAL = 'appeal';
export const CAMPAIGN = 'campaign';

type Texts = z.infer<typeof AppealTexts>;

/** What is asked of readers is copied for them from its first day on; ended, its copies are gone. */
export function appealHandlers(store: RecordStore, inspect: InspectWords): [string, Handler][] {
  const hardIn = async (tx: Transaction, texts: Texts): Promise<InspectedKnown> => ({
    hard: await countHard(
      tx,
      inspect,
      texts.flatMap(({ title, words }) => [title, words]),
    ),
  });
  const nothing = async () => ({});
  const copies = { appeal: (tx: Transaction, id: string) => copyAppeal(store, tx, id) };
  return [
    [
      'appeal.keep-appeal',
      {
        load: (tx, { appeal }: { appeal: ToldAppeal }) => hardIn(tx, appeal.texts),
        applied: (tx, { appealId }: { appealId: string }) => copies.appeal(tx, appealId),
      },
    ],
    [
      'appeal.keep-campaign',
      {
        load: (tx, { campaign }: { campaign: ToldCampaign }) => hardIn(tx, campaign.texts),
        applied: (tx, { campaignId }: { campaignId: string }) => copyCampaign(store, tx, campaignId),
      },
    ],
    [
      'appeal.show-appeal',
      { load: nothing, applied: (tx, { appealId }: { appealId: string }) => copies.appeal(tx, appealId) },
    ],
    [
      'appeal.show-campaign',
      { load: nothing, applied: (tx, { campaignId }: { campaignId: string }) => copyCampaign(store, tx, campaignId) },
    ],
    [
      'appeal.end-appeal',
      {
        load: nothing,
        applied: (tx, { appealId }: { appealId: string }) => takeBackCopy(tx, APPEAL, appealId, 'ended'),
      },
    ],
    [
      'appeal.end-campaign',
      { load: nothing, applied: (tx, input: { campaignId: string }) => endAll(store, tx, input) },
    ],
  ];
}

/** Who offered is looked up in the inbox, and is gone from it whole once she is forgotten. */
export function offerHandlers(now: () => Date): [string, Handler][] {
  const load = async (tx: Transaction, { offerId }: { offerId: string }): Promise<OfferKnown> => ({
    waiting: (await readOffers(tx, 1, offerId))[0] ?? null,
  });
  const applied = (tx: Transaction, { offerId }: { offerId: string }) => takeOut(tx, OFFER, offerId);
  const settles: Handler = {
    load: async (tx, { offerId }: { offerId: string }): Promise<PassedKnown> => ({
      passedToMe: (await readPassedToMe(tx)).some(({ id }) => id === offerId),
    }),
    async applied(tx, { offerId, outcome }: { offerId: string; outcome: string }) {
      await tx.query('select app.settle_offer($1, $2, $3)', [offerId, outcome, dayInIndia(now().toISOString())]);
    },
  };
  return [
    ['appeal.settle-offer', settles],
    ['appeal.answer-offer', { load }],
    ['appeal.pass-on-offer', { load }],
    ['appeal.forget-offer', { load, applied }],
  ];
}

async function copyAppeal(store: RecordStore, tx: Transaction, id: string): Promise<void> {
  const [appeal] = await store.find(tx, { kind: Appeal as never, where: { id }, how: 'may' });
  const { sort, campaignId, ...rest } = appeal as unknown as AppealFacts;
  if (rest.state !== 'shown') return;
  await putTexts(tx, APPEAL, id, rest, (text): PublishedAppeal => ({ ...text, sort, campaignId }));
}

async function copyCampaign(store: RecordStore, tx: Transaction, id: string): Promise<void> {
  const [campaign] = await store.find(tx, { kind: Campaign as never, where: { id }, how: 'may' });
  const { targetPaise, ...rest } = campaign as unknown as CampaignFacts;
  if (rest.state !== 'shown') return;
  await putTexts(tx, CAMPAIGN, id, rest, (text): PublishedCampaign => ({ ...text, targetPaise }));
}

type Told = Pick<AppealFacts, 'texts' | 'slug' | 'startsOn' | 'endsOn'>;
type Common = Omit<PublishedCampaign, 'targetPaise'>;

/** A language that was taken out of it is taken out of what everybody reads. */
async function putTexts(
  tx: Transaction,
  kind: string,
  id: string,
  { texts, slug, startsOn, endsOn }: Told,
  whole: (text: Common) => object,
): Promise<void> {
  const languages = texts.map(({ language }) => language);
  await takeBackCopy(tx, kind, id, 'language');
  for (const { language, title, words } of texts) {
    const body = whole({ title, words, slug, languages, startsOn, endsOn });
    const place = { kind, id, language, compartment: 'publishing' as const, slug };
    await putCopy(tx, { ...place, body, visibleFrom: `${startsOn}T00:00:00+05:30` });
  }
}

async function endAll(store: RecordStore, tx: Transaction, { campaignId }: { campaignId: string }): Promise<void> {
  await takeBackCopy(tx, CAMPAIGN, campaignId, 'ended');
  const found = await store.find(tx, { kind: Appeal as never, where: { campaignId }, how: 'all' });
  for (const { id, state } of found as unknown as Stored<AppealFacts>[])
    if (state === 'ended') await takeBackCopy(tx, APPEAL, id, 'ended');
}
