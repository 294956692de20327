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
import type { StoryLanguage } from '#modules/story/model/language.ts';
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
const kept = async (who: Colleague, id: string, kind: unknown = Prayer) =>
  (await who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'all' })))[0];
const read = async (kind: string, id: string) =>
  (await inbox.shown(kind)).flatMap((one) => (one.id === id && one.body ? [one.body] : []));
const en = (words: string) => [{ language: 'en' as StoryLanguage, words }];

describe('what we ask to be prayed for', () => {
  test('is nobody’s to read until it is shown, is ended by the desk, and by nobody else', async () => {
    const prayerId = newId();
    const told = { prayerId, sort: 'request', texts: en('For all who are looked for.'), until: null };
    expect(await codeOf(asha, writePrayer, told)).toBe('act.not-for-you');
    await zoya.done(writePrayer, told);
    expect(await read('prayer', prayerId)).toEqual([]);
    expect(await codeOf(leela, showPrayer, { prayerId })).toBe('record.not-found');
    await zoya.done(showPrayer, { prayerId });
    expect(await read('prayer', prayerId)).toMatchObject([{ from: 'house', words: 'For all who are looked for.' }]);
    expect(await codeOf(zoya, showPrayer, { prayerId })).toBe('prayer.not-draft');
    expect(await codeOf(zoya, writePrayer, { ...told, texts: en('Anew.') })).toBe('prayer.not-draft');
    await zoya.done(endPrayer, { prayerId });
    expect(await read('prayer', prayerId)).toEqual([]);
    expect(await codeOf(zoya, endPrayer, { prayerId })).toBe('prayer.not-shown');
  });

  test('is refused without a word, with a day that is over, and while something in it could find somebody', async () => {
    const told = { prayerId: newId(), sort: 'request', until: null };
    expect(await codeOf(zoya, writePrayer, { ...told, texts: [] })).toBe('prayer.no-words');
    const late = { ...told, texts: en('For all.'), until: '2024-05-12' };
    expect(await codeOf(zoya, writePrayer, late)).toBe('prayer.past-day');
    await zoya.done(writePrayer, { ...told, texts: en('Call me on 98765 43210.') });
    expect(await codeOf(zoya, showPrayer, told.prayerId ? { prayerId: told.prayerId } : {})).toBe(
      'prayer.tells-too-much',
    );
  });
});

describe('what a reader prays', () => {
  const said = { sort: 'prayer', name: 'T. J.', words: 'Keep those who search.' };

  test('is shown word for word by the desk, under the name that was written or none, once', async () => {
    const id = await inbox.leave('prayer', said);
    const approve = (name: string | null) => [approvePrayer, { prayerId: id, name }] as const;
    expect(await codeOf(asha, ...approve(null))).toBe('act.not-for-you');
    expect(await codeOf(leela, ...approve(null))).toBe('prayer.gone');
    expect(await codeOf(zoya, ...approve('Somebody'))).toBe('prayer.other-name');
    await zoya.done(...approve('T. J.'));
    expect(await read('prayer', id)).toMatchObject([{ from: 'reader', name: 'T. J.', words: said.words }]);
    expect(await codeOf(zoya, ...approve('T. J.'))).toBe('prayer.gone');
    expect(await codeOf(zoya, refusePrayer, { prayerId: id, reason: 'hate' })).toBe('prayer.gone');
    const again = { prayerId: id, sort: 'request', texts: en('Mine.'), until: null };
    expect(await codeOf(zoya, writePrayer, again)).toBe('prayer.of-a-reader');
  });

  test('is refused with a reason, of which alone something is kept', async () => {
    const id = await inbox.leave('prayer', { ...said, words: 'Meet me: 98765 43210' });
    expect(await codeOf(zoya, approvePrayer, { prayerId: id, name: null })).toBe('prayer.tells-too-much');
    await zoya.done(refusePrayer, { prayerId: id, reason: 'contact-offer' });
    expect(await kept(zoya, id)).toMatchObject({ state: 'refused', reason: 'contact-offer', texts: [], name: null });
    expect(await house.asOwner('select 1 from site.inbox where id = $1', [id])).toEqual([]);
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
    expect(await codeOf(zoya, askForPrayer, ask)).toBe('act.not-for-you');
    expect(await codeOf(await house.admit('case-manager'), askForPrayer, ask)).toBe('record.not-found');
    await asha.done(askForPrayer, ask);
    expect(await kept(asha, ask.prayerId)).toMatchObject({ state: 'draft', until: '2024-06-12' });
    expect(JSON.stringify(await kept(zoya, ask.prayerId))).not.toContain(personId);
    expect(await codeOf(asha, askForPrayer, asked(personId))).toBe('prayer.asked-already');
    const rewritten = { prayerId: ask.prayerId, sort: 'request', texts: en('Other words.'), until: null };
    expect(await codeOf(zoya, writePrayer, rewritten)).toBe('prayer.of-somebody');
    const soon = await somebody({ until: '2024-05-20' });
    const short = asked(soon.personId);
    await asha.done(askForPrayer, short);
    expect(await kept(asha, short.prayerId)).toMatchObject({ until: '2024-05-20' });
  });

  test('is refused where she was not asked, said no, or it is over, and with her own name in any spelling case', async () => {
    const over = { asked: day('2024-01-01'), until: '2024-05-12' };
    for (const answer of [null, { answer: 'refused', until: null }, over]) {
      const { personId } = await somebody(answer);
      expect(await codeOf(asha, askForPrayer, asked(personId))).toBe('prayer.no-consent');
    }
    const { personId } = await somebody();
    for (const words of ['Pray for iniya tonight.', 'Pray for INIYA.', 'Call us on 98765 43210.'])
      expect([words, await codeOf(asha, askForPrayer, asked(personId, { texts: en(words) }))]).toEqual([
        words,
        'prayer.tells-too-much',
      ]);
    expect(await codeOf(asha, askForPrayer, asked(personId, { texts: [] }))).toBe('prayer.no-words');
  });

  test('is taken back by whoever asked: unread without a word kept, read off the page at once', async () => {
    const { personId } = await somebody();
    const unread = asked(personId);
    await asha.done(askForPrayer, unread);
    const back = { prayerId: unread.prayerId };
    expect(await codeOf(zoya, takeBackRequest, back)).toBe('act.not-for-you');
    await asha.done(takeBackRequest, back);
    expect(await kept(asha, unread.prayerId)).toMatchObject({ state: 'taken-back', texts: [] });
    expect(await codeOf(asha, takeBackRequest, back)).toBe('prayer.nothing-to-take-back');
    expect(await codeOf(zoya, showPrayer, back)).toBe('prayer.not-draft');
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
  const texts = (words = 'A search costs fuel.') => [
    { language: 'en' as StoryLanguage, title: 'Send the team', words },
  ];
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
    expect(await codeOf(asha, keepAppeal, { appealId, appeal: first })).toBe('act.not-for-you');
    await zoya.done(keepAppeal, { appealId, appeal: first });
    expect(await read('appeal', appealId)).toEqual([]);
    expect(await codeOf(leela, showAppeal, { appealId })).toBe('record.not-found');
    await zoya.done(showAppeal, { appealId });
    await zoya.done(keepAppeal, { appealId, appeal: { ...first, texts: texts('Fuel and tea.') } });
    expect(await read('appeal', appealId)).toMatchObject([{ words: 'Fuel and tea.' }]);
    expect(await codeOf(zoya, keepAppeal, { appealId, appeal: appeal() })).toBe('appeal.slug-stays');
    expect(await codeOf(zoya, showAppeal, { appealId })).toBe('appeal.over');
    await zoya.done(endAppeal, { appealId });
    expect(await read('appeal', appealId)).toEqual([]);
    expect(await codeOf(zoya, endAppeal, { appealId })).toBe('appeal.not-shown');
    expect(await codeOf(zoya, keepAppeal, { appealId, appeal: first })).toBe('appeal.over');
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
    expect(await codeOf(asha, keepCampaign, { campaignId, campaign })).toBe('act.not-for-you');
    await zoya.done(keepCampaign, { campaignId, campaign });
    expect(await codeOf(zoya, endCampaign, { campaignId })).toBe('appeal.not-shown');
    await zoya.done(showCampaign, { campaignId });
    await zoya.done(keepAppeal, { appealId, appeal: appeal({ campaignId }) });
    await zoya.done(showAppeal, { appealId });
    expect([await read('campaign', campaignId), await read('appeal', appealId)]).toMatchObject([
      [{ targetPaise: 10_000_000 }],
      [{ campaignId }],
    ]);
    await zoya.done(endCampaign, { campaignId });
    expect([await read('campaign', campaignId), await read('appeal', appealId)]).toEqual([[], []]);
    expect(await codeOf(zoya, keepAppeal, { appealId: newId(), appeal: appeal({ campaignId }) })).toBe(
      'appeal.no-campaign',
    );
    expect(await codeOf(zoya, endCampaign, { campaignId })).toBe('appeal.not-shown');
  });
});

describe('an offer of help', () => {
  const said = { name: 'Farah', reach: 'farah@contractor.example', languages: null, skills: 'Books', days: null };
  const inInbox = (id: string) => house.asOwner('select 1 from site.inbox where id = $1', [id]);
  async function passed(to: Colleague) {
    const [offerId, taskId] = [await inbox.leave('offer', said), newId()];
    await zoya.done(passOnOffer, { offerId, taskId, staffId: to.staffId });
    return { offerId, taskId };
  }

  test('is answered by the desk once, and forgotten whole', async () => {
    const offerId = await inbox.leave('offer', said);
    expect(await codeOf(asha, answerOffer, { offerId, answer: 'answered' })).toBe('act.not-for-you');
    expect(await codeOf(leela, answerOffer, { offerId, answer: 'answered' })).toBe('appeal.offer-gone');
    await zoya.done(answerOffer, { offerId, answer: 'no-thanks' });
    expect(await codeOf(zoya, answerOffer, { offerId, answer: 'answered' })).toBe('appeal.offer-answered');
    expect(await codeOf(zoya, passOnOffer, { offerId, taskId: newId(), staffId: asha.staffId })).toBe(
      'appeal.offer-answered',
    );
    expect(await codeOf(zoya, settleOffer, { offerId, taskId: null, outcome: 'later' })).toBe(
      'appeal.offer-not-passed-on',
    );
    await zoya.done(forgetOffer, { offerId });
    expect(await inInbox(offerId)).toEqual([]);
    expect(await codeOf(zoya, forgetOffer, { offerId })).toBe('appeal.offer-gone');
  });

  test('is passed on without a word of hers in the task; whoever is to call reads it, and nobody else of her role', async () => {
    const lucy = await house.admit('shelter-warden');
    const usha = await house.admit('shelter-warden');
    const { offerId, taskId } = await passed(lucy);
    expect(JSON.stringify(await kept(lucy, taskId, Task))).not.toContain('arah');
    expect(await lucy.reads(readPassedToMe)).toMatchObject([{ id: offerId, ...said }]);
    expect(await usha.reads(readPassedToMe)).toEqual([]);
    const settle = { offerId, taskId, outcome: 'takes-part' };
    expect(await codeOf(usha, settleOffer, settle)).toBe('record.not-found');
    expect(await codeOf(asha, settleOffer, settle)).toBe('record.not-found');
    await lucy.done(settleOffer, settle);
    expect(await kept(zoya, offerId, VolunteerOffer)).toMatchObject({
      ...{ state: 'settled', outcome: 'takes-part', settledOn: '2024-05-13', passedTo: lucy.staffId },
    });
    expect((await kept(lucy, taskId, Task))?.doneAt).not.toBeNull();
    expect([await inInbox(offerId), await lucy.reads(readPassedToMe)]).toEqual([[], []]);
    expect(await codeOf(lucy, settleOffer, settle)).toBe('record.not-found');
    expect(await codeOf(zoya, settleOffer, { ...settle, taskId: null })).toBe('appeal.offer-not-passed-on');
  });

  test('is ended by the desk as well, and then lies on nobody’s', async () => {
    const lucy = await house.admit('shelter-warden');
    const { offerId, taskId } = await passed(lucy);
    await zoya.done(settleOffer, { offerId, taskId: null, outcome: 'not-reached' });
    expect((await kept(lucy, taskId, Task))?.doneAt).not.toBeNull();
    expect([await inInbox(offerId), await lucy.reads(readPassedToMe)]).toEqual([[], []]);
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
