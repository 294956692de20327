import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  endAppeal,
  endCampaign,
  keepAppeal,
  keepCampaign,
  showAppeal,
  showCampaign,
} from '#modules/appeal/model/appeal-acts.ts';
import { VolunteerOffer } from '#modules/appeal/model/offer.ts';
import { answerOffer, forgetOffer, passOnOffer, settleOffer } from '#modules/appeal/model/offer-acts.ts';
import { readPassedToMe } from '#modules/appeal/server/read-offers.ts';
import { Task } from '#modules/task/model/task.ts';
import { newId } from '#platform/server/random.ts';
import { countSince } from '#platform/server/site/inbox.ts';
import { openReadersHouse, type ReadersHouse } from './readers-house.ts';
import type { Colleague } from './test-house.ts';

let desk: ReadersHouse;
let house: ReadersHouse['house'];
let inbox: ReadersHouse['inbox'];
let zoya: ReadersHouse['zoya'];
let asha: ReadersHouse['asha'];
let leela: ReadersHouse['leela'];
let codeOf: ReadersHouse['codeOf'];
let refused: ReadersHouse['refused'];
let kept: ReadersHouse['kept'];
let inInbox: ReadersHouse['inInbox'];
let read: ReadersHouse['read'];

beforeAll(async () => {
  desk = await openReadersHouse();
  ({ house, inbox, zoya, asha, leela, codeOf, refused, kept, inInbox, read } = desk);
});
afterAll(() => desk.close());

describe('what readers are asked for', () => {
  const texts = (words = 'A search costs fuel.') => [{ language: 'en' as const, title: 'Send the team', words }];
  const told = (more: object = {}) => ({
    slug: `s-${newId()}`,
    texts: texts(),
    startsOn: '2024-05-01',
    endsOn: null,
    ...more,
  });
  const appeal = (more: object = {}) => ({ ...told(), sort: 'fund', campaignId: null, ...more });

  test('is public when somebody of the desk shows it, as it then stands, until it is ended', async () => {
    const [appealId, first] = [newId(), appeal()];
    await refused('act.not-for-you', asha, keepAppeal, { appealId, appeal: first });
    await zoya.done(keepAppeal, { appealId, appeal: first });
    expect(await read('appeal', appealId)).toEqual([]);
    await refused('record.not-found', leela, showAppeal, { appealId });
    await zoya.done(showAppeal, { appealId });
    await zoya.done(keepAppeal, { appealId, appeal: { ...first, texts: texts('Fuel and tea.') } });
    expect(await read('appeal', appealId)).toMatchObject([{ words: 'Fuel and tea.' }]);
    await refused('appeal.slug-stays', zoya, keepAppeal, { appealId, appeal: appeal() });
    await refused('appeal.over', zoya, showAppeal, { appealId });
    await zoya.done(endAppeal, { appealId });
    expect(await read('appeal', appealId)).toEqual([]);
    await refused('appeal.not-shown', zoya, endAppeal, { appealId });
    await refused('appeal.over', zoya, keepAppeal, { appealId, appeal: first });
  });

  test('is refused with another’s address, an end before its start, a way to reach somebody, a campaign that is none', async () => {
    const [appealId, mine] = [newId(), appeal()];
    await zoya.done(keepAppeal, { appealId: newId(), appeal: mine });
    const refused = (more: object) => codeOf(zoya, keepAppeal, { appealId, appeal: appeal(more) });
    expect(await refused({ slug: mine.slug })).toBe('appeal.slug-taken');
    expect(await refused({ endsOn: '2024-04-30' })).toBe('appeal.ends-before-start');
    expect(await refused({ texts: texts('Write to us: a@example.org') })).toBe('appeal.tells-too-much');
    expect(await refused({ campaignId: newId() })).toBe('appeal.no-campaign');
  });

  test('ends with its campaign, of which nothing more is asked', async () => {
    const [campaignId, appealId] = [newId(), newId()];
    const campaign = { ...told(), targetPaise: 10_000_000 };
    await refused('act.not-for-you', asha, keepCampaign, { campaignId, campaign });
    await zoya.done(keepCampaign, { campaignId, campaign });
    await refused('appeal.not-shown', zoya, endCampaign, { campaignId });
    await zoya.done(showCampaign, { campaignId });
    await zoya.done(keepAppeal, { appealId, appeal: appeal({ campaignId }) });
    await zoya.done(showAppeal, { appealId });
    expect([await read('campaign', campaignId), await read('appeal', appealId)]).toMatchObject([
      [{ targetPaise: 10_000_000 }],
      [{ campaignId }],
    ]);
    await zoya.done(endCampaign, { campaignId });
    expect([await read('campaign', campaignId), await read('appeal', appealId)]).toEqual([[], []]);
    await refused('appeal.no-campaign', zoya, keepAppeal, { appealId: newId(), appeal: appeal({ campaignId }) });
    await refused('appeal.not-shown', zoya, endCampaign, { campaignId });
  });
});

describe('an offer of help', () => {
  const said = { name: 'Farah', reach: 'farah@contractor.example', languages: null, skills: 'Books', days: null };
  async function passed(to: Colleague) {
    const [offerId, taskId] = [await inbox.leave('offer', said), newId()];
    await zoya.done(passOnOffer, { offerId, taskId, staffId: to.staffId });
    return { offerId, taskId };
  }

  test('is answered by the desk once, and forgotten whole', async () => {
    const offerId = await inbox.leave('offer', said);
    await refused('act.not-for-you', asha, answerOffer, { offerId, answer: 'answered' });
    await refused('appeal.offer-gone', leela, answerOffer, { offerId, answer: 'answered' });
    await zoya.done(answerOffer, { offerId, answer: 'no-thanks' });
    await refused('appeal.offer-answered', zoya, answerOffer, { offerId, answer: 'answered' });
    await refused('appeal.offer-answered', zoya, passOnOffer, { offerId, taskId: newId(), staffId: asha.staffId });
    await refused('appeal.offer-not-passed-on', zoya, settleOffer, { offerId, taskId: null, outcome: 'later' });
    await zoya.done(forgetOffer, { offerId });
    expect(await inInbox(offerId)).toEqual([]);
    await refused('appeal.offer-gone', zoya, forgetOffer, { offerId });
  });

  test('is passed on without a word of hers in the task, read by whoever is to call, and ended by her or by the desk', async () => {
    const lucy = await house.admit('shelter-warden');
    const usha = await house.admit('shelter-warden');
    const { offerId, taskId } = await passed(lucy);
    expect(JSON.stringify(await kept(lucy, taskId, Task))).not.toContain('arah');
    expect(await lucy.reads(readPassedToMe)).toMatchObject([{ id: offerId, ...said }]);
    expect(await usha.reads(readPassedToMe)).toEqual([]);
    const settle = { offerId, taskId, outcome: 'takes-part' };
    await refused('record.not-found', usha, settleOffer, settle);
    await refused('record.not-found', asha, settleOffer, settle);
    await lucy.done(settleOffer, settle);
    expect(await kept(zoya, offerId, VolunteerOffer)).toMatchObject({
      ...{ state: 'settled', outcome: 'takes-part', settledOn: '2024-05-13', passedTo: lucy.staffId },
    });
    expect((await kept(lucy, taskId, Task))?.doneAt).not.toBeNull();
    expect([await inInbox(offerId), await lucy.reads(readPassedToMe)]).toEqual([[], []]);
    await refused('record.not-found', lucy, settleOffer, settle);
    await refused('appeal.offer-not-passed-on', zoya, settleOffer, { ...settle, taskId: null });
    const other = await passed(lucy);
    await zoya.done(settleOffer, { offerId: other.offerId, taskId: null, outcome: 'not-reached' });
    expect((await kept(lucy, other.taskId, Task))?.doneAt).not.toBeNull();
    expect([await inInbox(other.offerId), await lucy.reads(readPassedToMe)]).toEqual([[], []]);
  });

  test('is counted with its age for the desk while nobody has answered it, and for nobody else', async () => {
    const count = async (who: Colleague) => (await who.reads((tx) => countSince(tx, ['offer'])))[0];
    const before = (await count(zoya))?.count ?? 0;
    const offerId = await inbox.leave('offer', said);
    expect(await count(zoya)).toMatchObject({ kind: 'offer', count: before + 1, oldest: '2024-05-13T04:11:00.000Z' });
    expect([await count(asha), await count(leela)]).toEqual([undefined, undefined]);
    await zoya.done(answerOffer, { offerId, answer: 'answered' });
    expect((await count(zoya))?.count ?? 0).toBe(before);
  });
});
