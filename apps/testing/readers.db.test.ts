import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyAct } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
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
import { correctConsent } from '#modules/consent/model/correct-consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { Prayer } from '#modules/prayer/model/prayer.ts';
import { approvePrayer, endPrayer, refusePrayer, showPrayer, writePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { askForPrayer, takeBackRequest } from '#modules/prayer/model/prayer-for-her.ts';
import { Task } from '#modules/task/model/task.ts';
import { newId } from '#platform/server/random.ts';
import { countSince } from '#platform/server/site/inbox.ts';
import { openInbox, type TestInbox } from './site-inbox.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let inbox: TestInbox;
let zoya: Colleague;
let asha: Colleague;
let leela: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  inbox = await openInbox(house);
  [zoya, asha] = [await house.admit('communications-editor'), await house.admit('case-manager')];
  leela = await house.admit('communications-editor', { of: await house.foundAnother() });
});
afterAll(async () => {
  await inbox.close();
  await house.close();
});

const codeOf = async (who: Colleague, act: AnyAct, input: object): Promise<string> => {
  const answer = await who.ask(act, input);
  return answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
};
const refused = async (code: string, who: Colleague, act: AnyAct, input: object) =>
  expect(await codeOf(who, act, input)).toBe(code);
const kept = async (who: Colleague, id: string, kind: unknown = Prayer) =>
  (await who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'all' })))[0];
const inInbox = (id: string) => house.asOwner('select 1 from site.inbox where id = $1', [id]);
const read = async (kind: string, id: string) =>
  (await inbox.shown(kind)).flatMap((one) => (one.id === id && one.body ? [one.body] : []));
const en = (words: string) => [{ language: 'en' as const, words }];

describe('what we ask to be prayed for', () => {
  test('is nobody’s to read until it is shown, is ended by the desk, and by nobody else', async () => {
    const prayerId = newId();
    const told = { prayerId, sort: 'request', texts: en('For all who are looked for.'), until: null };
    await refused('act.not-for-you', asha, writePrayer, told);
    await zoya.done(writePrayer, told);
    expect(await read('prayer', prayerId)).toEqual([]);
    await refused('record.not-found', leela, showPrayer, { prayerId });
    await zoya.done(showPrayer, { prayerId });
    expect(await read('prayer', prayerId)).toMatchObject([{ from: 'house', words: 'For all who are looked for.' }]);
    await refused('prayer.not-draft', zoya, showPrayer, { prayerId });
    await refused('prayer.not-draft', zoya, writePrayer, { ...told, texts: en('Anew.') });
    await zoya.done(endPrayer, { prayerId });
    expect(await read('prayer', prayerId)).toEqual([]);
    await refused('prayer.not-shown', zoya, endPrayer, { prayerId });
  });

  test('is refused without a word, with a day that is over, and while something in it could find somebody', async () => {
    const told = { prayerId: newId(), sort: 'request', until: null };
    await refused('prayer.no-words', zoya, writePrayer, { ...told, texts: [] });
    const late = { ...told, texts: en('For all.'), until: '2024-05-12' };
    await refused('prayer.past-day', zoya, writePrayer, late);
    await zoya.done(writePrayer, { ...told, texts: en('Call me on 98765 43210.') });
    await refused('prayer.tells-too-much', zoya, showPrayer, { prayerId: told.prayerId });
  });
});

describe('what a reader prays', () => {
  const said = { sort: 'prayer', name: 'T. J.', words: 'Keep those who search.' };

  test('is shown word for word by the desk, under the name that was written or none, once', async () => {
    const id = await inbox.leave('prayer', said);
    const approve = (name: string | null) => [approvePrayer, { prayerId: id, name }] as const;
    await refused('act.not-for-you', asha, ...approve(null));
    await refused('prayer.gone', leela, ...approve(null));
    await refused('prayer.other-name', zoya, ...approve('Somebody'));
    await zoya.done(...approve('T. J.'));
    expect(await read('prayer', id)).toMatchObject([{ from: 'reader', name: 'T. J.', words: said.words }]);
    await refused('prayer.gone', zoya, ...approve('T. J.'));
    await refused('prayer.gone', zoya, refusePrayer, { prayerId: id, reason: 'hate' });
    const again = { prayerId: id, sort: 'request', texts: en('Mine.'), until: null };
    await refused('prayer.of-a-reader', zoya, writePrayer, again);
  });

  test('is refused with a reason, of which alone something is kept', async () => {
    const id = await inbox.leave('prayer', { ...said, words: 'Meet me: 98765 43210' });
    await refused('prayer.tells-too-much', zoya, approvePrayer, { prayerId: id, name: null });
    await zoya.done(refusePrayer, { prayerId: id, reason: 'contact-offer' });
    expect(await kept(zoya, id)).toMatchObject({ state: 'refused', reason: 'contact-offer', texts: [], name: null });
    expect(await inInbox(id)).toEqual([]);
  });
});

describe('prayer for somebody', () => {
  const WORDS = 'For somebody who waits for an answer, that she may rest.';
  const asked = (personId: string, more: object = {}) => ({ prayerId: newId(), personId, texts: en(WORDS), ...more });

  async function somebody(answer: object | null = {}): Promise<{ personId: string; consentId: string }> {
    const [personId, consentId] = [newId(), newId()];
    await asha.done(addPerson, buildNewPerson(personId, { nameUsed: 'Iniya' }));
    const consent = buildAsked({ personId, purpose: 'prayer_request_share', ...answer });
    if (answer) await asha.done(recordConsent, { consentId, consent });
    return { personId, consentId };
  }
  async function shownFor(answer: object = {}) {
    const about = await somebody(answer);
    const ask = asked(about.personId);
    await asha.done(askForPrayer, ask);
    await zoya.done(showPrayer, { prayerId: ask.prayerId });
    expect(await read('prayer', ask.prayerId)).toHaveLength(1);
    return { ...about, prayerId: ask.prayerId };
  }

  test('takes her yes, for thirty days and no longer than it lasts; the desk reads words and never whose', async () => {
    const { personId } = await somebody();
    const ask = asked(personId);
    await refused('act.not-for-you', zoya, askForPrayer, ask);
    await refused('record.not-found', await house.admit('case-manager'), askForPrayer, ask);
    await asha.done(askForPrayer, ask);
    expect(await kept(asha, ask.prayerId)).toMatchObject({ state: 'draft', until: '2024-06-12' });
    expect(JSON.stringify(await kept(zoya, ask.prayerId))).not.toContain(personId);
    await refused('prayer.asked-already', asha, askForPrayer, asked(personId));
    const rewritten = { prayerId: ask.prayerId, sort: 'request', texts: en('Other words.'), until: null };
    await refused('prayer.of-somebody', zoya, writePrayer, rewritten);
    const soon = await somebody({ until: '2024-05-20' });
    const short = asked(soon.personId);
    await asha.done(askForPrayer, short);
    expect(await kept(asha, short.prayerId)).toMatchObject({ until: '2024-05-20' });
  });

  test('is refused where she was not asked, said no, or it is over, and with her own name in any spelling case', async () => {
    const over = { asked: day('2024-01-01'), until: '2024-05-12' };
    for (const answer of [null, { answer: 'refused', until: null }, over]) {
      const { personId } = await somebody(answer);
      await refused('prayer.no-consent', asha, askForPrayer, asked(personId));
    }
    const { personId } = await somebody();
    for (const words of ['Pray for iniya tonight.', 'Pray for INIYA.', 'Call us on 98765 43210.'])
      expect([words, await codeOf(asha, askForPrayer, asked(personId, { texts: en(words) }))]).toEqual([
        words,
        'prayer.tells-too-much',
      ]);
    await refused('prayer.no-words', asha, askForPrayer, asked(personId, { texts: [] }));
  });

  test('is taken back by whoever asked: unread without a word kept, read off the page at once', async () => {
    const { personId } = await somebody();
    const unread = asked(personId);
    await asha.done(askForPrayer, unread);
    const back = { prayerId: unread.prayerId };
    await refused('act.not-for-you', zoya, takeBackRequest, back);
    await asha.done(takeBackRequest, back);
    expect(await kept(asha, unread.prayerId)).toMatchObject({ state: 'taken-back', texts: [] });
    await refused('prayer.nothing-to-take-back', asha, takeBackRequest, back);
    await refused('prayer.not-draft', zoya, showPrayer, back);
    const { prayerId } = await shownFor();
    await asha.done(takeBackRequest, { prayerId });
    expect(await read('prayer', prayerId)).toEqual([]);
    expect(await kept(zoya, prayerId)).toMatchObject({ state: 'ended', texts: en(WORDS) });
  });

  test('ends with her yes: taken back, refused when she is asked again, and no later than it was made to end', async () => {
    const first = await shownFor();
    const taken = { withdrawn: day('2024-05-13'), withdrawnBy: 'self', withdrawnWords: null, follows: 'It is gone.' };
    await asha.done(withdrawConsent, { consentId: first.consentId, personId: first.personId, ...taken });
    const second = await shownFor();
    const no = { personId: second.personId, purpose: 'prayer_request_share', answer: 'refused', until: null } as const;
    await asha.done(recordConsent, { consentId: newId(), consent: buildAsked({ ...no, asked: day('2024-05-13') }) });
    for (const { prayerId } of [first, second]) {
      expect(await read('prayer', prayerId)).toEqual([]);
      // The words lie sealed with their version: also what the database ended by itself is still read by the desk.
      expect(await kept(zoya, prayerId)).toMatchObject({ state: 'ended', texts: en(WORDS) });
    }
    const third = await shownFor();
    await asha.done(
      correctConsent,
      { consentId: third.consentId, changes: { until: '2024-05-18' } },
      { basedOn: { [third.consentId]: 1 } },
    );
    expect(await read('prayer', third.prayerId)).toMatchObject([{ until: '2024-05-18' }]);
    expect(await kept(zoya, third.prayerId)).toMatchObject({ until: '2024-05-18', texts: en(WORDS) });
    const waits = await somebody();
    const ask = asked(waits.personId);
    await asha.done(askForPrayer, ask);
    await asha.done(withdrawConsent, { consentId: waits.consentId, personId: waits.personId, ...taken });
    expect(await kept(zoya, ask.prayerId)).toMatchObject({ state: 'taken-back' });
  });
});

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
