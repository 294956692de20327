import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustKnow } from '#kernel/act.ts';
import { source } from '#kernel/source.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildOpening } from '#modules/tip/testing/build-opening.ts';
import { buildTip } from '#modules/tip/testing/build-tip.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { declineTip } from './decline-tip.ts';
import { joinTip } from './join-tip.ts';
import { openCaseFileFromTip } from './open-case-file-from-tip.ts';
import { recordTip } from './record-tip.ts';
import { Tip } from './tip.ts';

let home: TestHouse;
let asha: Colleague;
let dev: Colleague;
let lata: Colleague;
beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  dev = await home.admit('investigator');
  lata = await home.admit('outreach-worker');
});
afterAll(() => home.close());

const see = async (who: Colleague, tipId: string) =>
  (
    await who.reads((tx) => home.house.path.store.find(tx, { kind: Tip as never, where: { id: tipId }, how: 'may' }))
  )[0] ?? null;

async function takeDown(who: Colleague): Promise<string> {
  const tipId = newId();
  await who.done(recordTip, { tipId, tip: buildTip() });
  return tipId;
}

describe('a tip', () => {
  test('is read back as it was taken down', async () => {
    const tip = buildTip({ words: 'दुकान के पीछे एक कमरा है', lang: 'hi', place: null });
    const tipId = newId();
    const written = await lata.done(recordTip, { tipId, tip });
    const read = await see(lata, tipId);
    expect(read).toEqual(written);
    expect(read).toMatchObject({ ...tip, status: 'waiting', answeredAt: null, caseFileId: null, scopeId: tipId });
  });

  test('is seen by those who answer tips and by whoever brought it, and by nobody else', async () => {
    const tipId = await takeDown(lata);
    const another = await home.admit('outreach-worker');
    const nurse = await home.admit('nurse');
    const stranger = await home.foundAnother();
    expect(await see(lata, tipId)).not.toBeNull();
    expect(await see(dev, tipId)).not.toBeNull();
    for (const who of [another, nurse, stranger]) expect(await see(who, tipId)).toBeNull();
  });

  test('becomes the file of a person met with it, and can be read by the team of the file', async () => {
    const tipId = await takeDown(lata);
    const [caseFileId, personId] = [newId(), newId()];
    const answer = await dev.ask(openCaseFileFromTip, { tipId, ...buildOpening(caseFileId, personId) });
    expect(answer.outcome).toBe('accepted');
    expect(await see(dev, tipId)).toMatchObject({ status: 'accepted', caseFileId, answeredBy: dev.staffId });
    const file = await dev.reads((tx) =>
      home.house.path.store.find(tx, { kind: CaseFile as never, where: { id: caseFileId }, how: 'must' }),
    );
    expect(file[0]).toMatchObject({ openedFrom: 'tip', openedFromId: tipId, personId, status: 'open' });
    const person = await dev.reads((tx) =>
      home.house.path.store.find(tx, { kind: Person as never, where: { id: personId }, how: 'must' }),
    );
    expect(person[0]).toMatchObject({ displayCode: expect.stringMatching(/^[A-Z]+-\d{3}$/) });
  });

  test('is answered once, whoever asks at the same time', async () => {
    const tipId = await takeDown(lata);
    const decline = { tipId, declineReason: 'too_little_known', answerWords: null };
    const answers = await Promise.all([
      asha.ask(declineTip, decline),
      dev.ask(openCaseFileFromTip, { tipId, ...buildOpening(newId(), newId()) }),
    ]);
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(['accepted', 'refused']);
    expect(answers.find((answer) => answer.outcome === 'refused')).toMatchObject({
      refusal: { code: 'tip.already-answered' },
    });
  });

  test('joins a file that is open already', async () => {
    const [first, second, caseFileId] = [await takeDown(lata), await takeDown(lata), newId()];
    await asha.done(openCaseFileFromTip, { tipId: first, ...buildOpening(caseFileId, newId()) });
    await asha.done(joinTip, { tipId: second, caseFileId });
    expect(await see(asha, second)).toMatchObject({ status: 'joined', caseFileId });
  });

  test('of an informant keeps a code name in any script', async () => {
    const tip = buildTip({ source: source('informant', { who: 'पतंग-3' }) });
    expect(await lata.done(recordTip, { tipId: newId(), tip })).toMatchObject({ source: { who: 'पतंग-3' } });
  });

  test('can hold nothing but a code name of an informant, even past the act', async () => {
    const tipId = await takeDown(lata);
    const { store } = home.house.path;
    const rename = lata.reads(async (tx) => {
      const [tip] = await store.find(tx, mustKnow(Tip, tipId));
      const named = { ...tip, version: 2, source: source('informant', { who: 'Ramesh Kumar' }) } as AnyStored;
      return store.update(tx, 'tip', lata.organisationId, { after: named, changes: { source: named.source } });
    });
    await expect(rename).rejects.toThrow(/tip does not hold/);
  });
});
