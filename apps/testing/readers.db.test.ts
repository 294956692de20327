import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { correctConsent } from '#modules/consent/model/correct-consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { Prayer } from '#modules/prayer/model/prayer.ts';
import { approvePrayer, endPrayer, refusePrayer, showPrayer, writePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { askForPrayer, takeBackRequest } from '#modules/prayer/model/prayer-for-her.ts';
import { newId } from '#platform/server/random.ts';
import { openReadersHouse, type ReadersHouse } from './readers-house.ts';

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
    expect(await kept(zoya, id, Prayer)).toMatchObject({
      state: 'refused',
      reason: 'contact-offer',
      texts: [],
      name: null,
    });
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
    expect(await kept(asha, ask.prayerId, Prayer)).toMatchObject({ state: 'draft', until: '2024-06-12' });
    expect(JSON.stringify(await kept(zoya, ask.prayerId, Prayer))).not.toContain(personId);
    await refused('prayer.asked-already', asha, askForPrayer, asked(personId));
    const rewritten = { prayerId: ask.prayerId, sort: 'request', texts: en('Other words.'), until: null };
    await refused('prayer.of-somebody', zoya, writePrayer, rewritten);
    const soon = await somebody({ until: '2024-05-20' });
    const short = asked(soon.personId);
    await asha.done(askForPrayer, short);
    expect(await kept(asha, short.prayerId, Prayer)).toMatchObject({ until: '2024-05-20' });
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
    expect(await kept(asha, unread.prayerId, Prayer)).toMatchObject({ state: 'taken-back', texts: [] });
    await refused('prayer.nothing-to-take-back', asha, takeBackRequest, back);
    await refused('prayer.not-draft', zoya, showPrayer, back);
    const { prayerId } = await shownFor();
    await asha.done(takeBackRequest, { prayerId });
    expect(await read('prayer', prayerId)).toEqual([]);
    expect(await kept(zoya, prayerId, Prayer)).toMatchObject({ state: 'ended', texts: en(WORDS) });
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
      expect(await kept(zoya, prayerId, Prayer)).toMatchObject({ state: 'ended', texts: en(WORDS) });
    }
    const third = await shownFor();
    await asha.done(
      correctConsent,
      { consentId: third.consentId, changes: { until: '2024-05-18' } },
      { basedOn: { [third.consentId]: 1 } },
    );
    expect(await read('prayer', third.prayerId)).toMatchObject([{ until: '2024-05-18' }]);
    expect(await kept(zoya, third.prayerId, Prayer)).toMatchObject({ until: '2024-05-18', texts: en(WORDS) });
    const waits = await somebody();
    const ask = asked(waits.personId);
    await asha.done(askForPrayer, ask);
    await asha.done(withdrawConsent, { consentId: waits.consentId, personId: waits.personId, ...taken });
    expect(await kept(zoya, ask.prayerId, Prayer)).toMatchObject({ state: 'taken-back' });
  });
});
