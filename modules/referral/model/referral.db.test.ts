import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { MaybeSame, sayTwoPeople } from '#modules/person/model/maybe-same.ts';
import { buildOpening } from '#modules/referral/testing/build-opening.ts';
import { buildReferral } from '#modules/referral/testing/build-referral.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { acceptReferral, joinReferral } from './accept-referral.ts';
import { askBack, noteReply } from './ask-back.ts';
import { declineReferral } from './decline-referral.ts';
import { recordReferral, sayKnown } from './record-referral.ts';
import { Referral, ReferralQuestion } from './referral.ts';

let home: TestHouse;
let asha: Colleague;
let dev: Colleague;
beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  dev = await home.admit('investigator');
});
afterAll(() => home.close());

const find = async (who: Colleague, kind: unknown, id: string) =>
  (await who.reads((tx) => home.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'may' })))[0] ??
  null;

async function receive(rest: Parameters<typeof buildReferral>[0] = {}): Promise<string> {
  const referralId = newId();
  await asha.done(recordReferral, { referralId, referral: buildReferral(rest) });
  return referralId;
}

async function writePartner(): Promise<string> {
  const organisationId = newId();
  const organisation = {
    name: 'A partner in Govandi',
    kind: 'partner',
    authorityType: null,
    city: 'Mumbai',
    country: 'IN',
    lgdDistrict: null,
    capacity: null,
    serves: null,
    note: null,
  };
  await asha.done(addOrganisation, { organisationId, organisation, names: [] });
  return organisationId;
}

describe('a referral', () => {
  test('is read back as it was handed over, with its sender', async () => {
    const referral = buildReferral({ fromOrganisation: await writePartner() });
    const referralId = newId();
    await asha.done(recordReferral, { referralId, referral });
    expect(await find(dev, Referral, referralId)).toMatchObject({ ...referral, status: 'waiting', caseFileId: null });
  });

  test('is read back with nothing but words, for a sender may know no more', async () => {
    const nothing = {
      nameUsed: null,
      ageSaid: null,
      age: null,
      missingSince: null,
      lastSeenPlace: null,
      firNumber: null,
      whoElseKnows: null,
      familySafety: null,
      consentBasis: null,
      reason: null,
      reliability: null,
      fromWhom: null,
    } as const;
    const referralId = await receive(nothing);
    expect(await find(dev, Referral, referralId)).toMatchObject(nothing);
  });

  test('opens the file of a person, which says where it came from', async () => {
    const [referralId, caseFileId, personId] = [await receive(), newId(), newId()];
    await dev.done(acceptReferral, { referralId, ...buildOpening(caseFileId, personId) });
    expect(await find(asha, Referral, referralId)).toMatchObject({
      status: 'accepted',
      caseFileId,
      answeredBy: dev.staffId,
    });
    expect(await find(dev, CaseFile, caseFileId)).toMatchObject({
      openedFrom: 'referral',
      openedFromId: referralId,
      personId,
    });
  });

  test('is not taken on twice for one person: the second is joined to her file', async () => {
    const [first, second, caseFileId, personId] = [await receive(), await receive(), newId(), newId()];
    await asha.done(acceptReferral, { referralId: first, ...buildOpening(caseFileId, personId) });
    const again = { referralId: second, ...buildOpening(newId(), personId), person: { is: 'known', personId } };
    expect(await asha.ask(acceptReferral, again)).toMatchObject({ refusal: { code: 'case-file.already-open' } });
    await asha.done(joinReferral, { referralId: second, caseFileId });
    expect(await find(asha, Referral, second)).toMatchObject({ status: 'joined', caseFileId });
  });

  test('is answered once, whoever answers at the same time', async () => {
    const referralId = await receive();
    const decline = { referralId, declineReason: 'not_our_area', answerWords: null };
    const answers = await Promise.all([
      asha.ask(declineReferral, decline),
      dev.ask(declineReferral, { ...decline, declineReason: 'no_capacity' }),
    ]);
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(['accepted', 'refused']);
  });

  test('keeps what was asked back and what was replied, and waits on', async () => {
    const [referralId, questionId] = [await receive({ firNumber: null }), newId()];
    await asha.done(askBack, { questionId, referralId, words: 'Has a report been written at a police station?' });
    await asha.done(noteReply, { questionId, answer: 'Yes, number 214.', answered: day('2023-08-26') });
    expect(await find(dev, ReferralQuestion, questionId)).toMatchObject({
      answer: 'Yes, number 214.',
      answered: day('2023-08-26'),
      scopeId: referralId,
    });
    expect(await find(dev, Referral, referralId)).toMatchObject({ status: 'waiting' });
  });

  test('does not exist for another organisation', async () => {
    const referralId = await receive();
    const stranger = await home.foundAnother();
    const other = await home.admit('case-manager', { of: stranger });
    expect(await find(other, Referral, referralId)).toBeNull();
    const answer = await other.ask(declineReferral, { referralId, declineReason: 'not_our_area', answerWords: null });
    expect(answer).toMatchObject({ refusal: { code: 'record.not-found' } });
  });

  test('of somebody who may be known keeps both, with a note that lies with the one written now', async () => {
    const [first, second] = [await receive(), await receive({ namesHeard: ['Inia'] })];
    const [known, met] = [newId(), newId()];
    await asha.done(acceptReferral, { referralId: first, ...buildOpening(newId(), known) });
    const answer = { known: 'not-sure', personId: known, words: 'a like name, another mother' };
    await asha.done(sayKnown, { referralId: second, known: answer });
    expect(await find(dev, Referral, second)).toMatchObject({ known: 'not-sure', knownPersonId: known });
    await asha.done(acceptReferral, { referralId: second, ...buildOpening(newId(), met), known: answer });
    const notes = await asha.reads((tx) =>
      home.house.path.store.find(tx, { kind: MaybeSame as never, where: { personId: met }, how: 'all' }),
    );
    expect(notes).toMatchObject([{ otherId: known, why: 'a like name, another mother', partedAt: null }]);
    await asha.done(sayTwoPeople, { noteId: (notes[0] as { id: string }).id, words: 'two mothers' });
  });
});
