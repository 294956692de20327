import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import { recordFamilyContact } from '#modules/family-work/model/family-acts.ts';
import { FamilyContact } from '#modules/family-work/model/family-contact.ts';
import { HomeStudy } from '#modules/family-work/model/home-study.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import { askHomeStudy, signHomeStudy, writeHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { buildContact, buildDecision, buildFound } from '#modules/family-work/testing/build-family-work.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { relateNewPerson } from '#modules/person/model/relate-people.ts';
import { beginReturn } from '#modules/return/model/begin-return.ts';
import { confirmArrival, handOverPerson } from '#modules/return/model/hand-over.ts';
import { moveStep } from '#modules/return/model/move-step.ts';
import { ReturnCase, ReturnHandover, ReturnStep } from '#modules/return/model/return-case.ts';
import { POST_RETURN_VISITS } from '#modules/return/model/return-route.ts';
import { buildGiven } from '#modules/return/testing/build-return.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let dev: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  dev = await house.admit('case-manager');
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

async function someone(born: ReturnType<typeof day> | null = day('1996-02-03')) {
  const [caseFileId, personId] = [newId(), newId()];
  const about = { gender: 'female', born, age: null, birthBasis: born ? 'document' : 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Noor', ...about });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Noor', riskLevel: 'low', stage: 'in_shelter' });
  return { caseFileId, personId };
}

async function begun(route: 'home' | 'abroad' = 'home') {
  const { caseFileId, personId } = await someone();
  const [decisionId, returnId] = [newId(), newId()];
  const to = route === 'home' ? 'own-home' : 'home-country';
  await asha.done(decideReturn, { decisionId, decision: buildDecision({ caseFileId, personId, to }) });
  const facts = {
    caseFileId,
    personId,
    decisionId,
    route,
    toCountry: route === 'home' ? 'IN' : 'BD',
    toPlace: 'Jashore district',
    receivingId: null,
    receiver: 'Her sister',
    begun: day('2024-02-12'),
    source: buildDecision().source,
  };
  await asha.done(beginReturn, { returnId, return: facts });
  const steps = await seenBy(asha, ReturnStep, { returnId });
  const stepOf = (step: string) => String(steps.find((one) => one.step === step)?.id);
  return { caseFileId, personId, decisionId, returnId, facts, steps, stepOf };
}

function moved(stepId: string, returnId: string, state: string) {
  const words = state === 'not-needed' ? 'Her brother comes for her.' : null;
  const rest = { ownerId: asha.staffId, dueOn: null, blocker: words, reference: 'No. 7' };
  return { stepId, returnId, state, on: day('2024-03-01'), ...rest };
}

test('a return is read as it was written, with every step open, and by nobody outside the file', async () => {
  const { returnId, facts, steps } = await begun('abroad');
  const [found] = await seenBy(asha, ReturnCase, { id: returnId });
  expect(found).toMatchObject({ ...facts, scopeId: facts.caseFileId, ended: null });
  expect(steps.map(({ step }) => step).sort()).toEqual(
    ['nationality', 'travel-document', 'no-objection', 'escort', 'ticket', 'hand-over', 'receipt'].sort(),
  );
  expect(await seenBy(await house.admit('shelter-warden'), ReturnCase, { id: returnId })).toEqual([]);
  expect(await seenBy(await house.foundAnother(), ReturnCase, { id: returnId })).toEqual([]);
});

test('nobody crosses before nationality is known; and one return of a file is under way at a time', async () => {
  const { returnId, facts, stepOf } = await begun('abroad');
  const refused = await asha.ask(moveStep, moved(stepOf('travel-document'), returnId, 'asked'));
  expect(refused).toMatchObject({ refusal: { code: 'return.needs-first' } });
  const again = await asha.ask(beginReturn, { returnId: newId(), return: facts });
  expect(again).toMatchObject({ refusal: { code: 'return.already-begun' } });
});

test('she is handed over when nothing is missing, visits are planned, and both sides have a receipt', async () => {
  const { caseFileId, personId, returnId, stepOf } = await begun();
  const [handoverId, tooSoon] = [newId(), newId()];
  const handover = { ...buildGiven(), returnId, caseFileId, personId };
  const early = await asha.ask(handOverPerson, { handoverId: tooSoon, handover, stillWishes: true });
  expect(early).toMatchObject({ refusal: { code: 'return.not-ready' } });
  for (const step of ['escort', 'ticket']) await asha.done(moveStep, moved(stepOf(step), returnId, 'not-needed'));
  await asha.done(handOverPerson, { handoverId, handover, stillWishes: true });
  expect(await seenBy(asha, ReturnHandover, { id: handoverId })).toEqual([
    expect.objectContaining({ ...handover, theirReceipt: null }),
  ]);
  const visits = await seenBy(asha, FollowUp, { returnId });
  expect(visits.map(({ occasion }) => occasion)).toEqual(POST_RETURN_VISITS.map(() => 'post-return'));
  const receipt = { theirReceipt: 'Letter 12', theirReceiptBy: 'Her sister', theirReceiptOn: day('2024-05-11') };
  await asha.done(confirmArrival, { handoverId, returnId, ...receipt });
  expect(await seenBy(asha, ReturnHandover, { id: handoverId })).toMatchObject([receipt]);
  expect(await seenBy(asha, ReturnCase, { id: returnId })).toMatchObject([{ endedHow: 'arrived' }]);
});

test('a file is not closed while she is on her way', async () => {
  const { caseFileId } = await begun();
  const refused = await asha.ask(closeCaseFile, { caseFileId, reason: 'moved_away', words: null });
  expect(refused).toMatchObject({ refusal: { code: 'case-file.return-under-way' } });
});

test('a home study is read as it was written, and counts when a second colleague has signed it', async () => {
  const { caseFileId, personId } = await someone(day('2010-01-01'));
  const studyId = newId();
  const study = {
    caseFileId,
    personId,
    orderedBy: 'committee',
    orderRef: '41 of 2024',
    asked: day('2024-04-20'),
    dueOn: '2024-05-05',
    source: buildDecision().source,
  };
  await asha.done(askHomeStudy, { studyId, study });
  await asha.done(writeHomeStudy, { studyId, found: buildFound() });
  const decision = buildDecision({ caseFileId, personId, to: 'family', homeStudyId: studyId, orderRef: '52 of 2024' });
  const early = await asha.ask(decideReturn, { decisionId: newId(), decision });
  expect(early).toMatchObject({ refusal: { code: 'family-work.study-missing' } });
  const own = await asha.ask(signHomeStudy, { studyId, agrees: true });
  expect(own).toMatchObject({ refusal: { code: 'family-work.own-hand' } });
  const director = await house.admit('director');
  await director.done(signHomeStudy, { studyId, agrees: true });
  expect(await seenBy(asha, HomeStudy, { id: studyId })).toEqual([
    expect.objectContaining({ ...study, ...buildFound(), writtenBy: asha.staffId, signedBy: director.staffId }),
  ]);
  const decisionId = newId();
  await asha.done(decideReturn, { decisionId, decision });
  expect(await seenBy(asha, ReturnDecision, { id: decisionId })).toEqual([expect.objectContaining(decision)]);
  expect(await seenBy(dev, ReturnDecision, { id: decisionId })).toEqual([]);
});

test('a contact is read as it was written; whom she must be kept from we do not call', async () => {
  const { caseFileId, personId } = await someone();
  const [otherId, contactId] = [newId(), newId()];
  await asha.done(relateNewPerson, {
    relationId: newId(),
    relation: { personId, otherId, kind: 'father', safeToContact: 'no', occupation: null, note: null },
    other: { personId: otherId, nameUsed: null, gender: 'male', born: null, age: null, birthBasis: 'unknown' },
  });
  const contact = buildContact({ caseFileId, personId, relatedId: null });
  await asha.done(recordFamilyContact, { contactId, contact });
  expect(await seenBy(asha, FamilyContact, { id: contactId })).toEqual([expect.objectContaining(contact)]);
  const unsafe = buildContact({ caseFileId, personId, relation: 'father', relatedId: otherId });
  const refused = await asha.ask(recordFamilyContact, { contactId: newId(), contact: unsafe });
  expect(refused).toMatchObject({ refusal: { code: 'family-work.not-safe' } });
});
