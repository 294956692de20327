import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { placeHold } from '#modules/person/model/legal-hold.ts';
import { endNomination, nameNominee } from '#modules/subject-request/model/nominee-acts.ts';
import {
  answerRequest,
  handOutRecord,
  receiveRequest,
  refuseRequest,
} from '#modules/subject-request/model/request-acts.ts';
import { SubjectRequest } from '#modules/subject-request/model/subject-request.ts';
import { buildReceived } from '#modules/subject-request/testing/build-request.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  personId = newId();
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Reva', ...about });
});
afterAll(() => house.close());

const seenBy = (who: Colleague, id: string) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: SubjectRequest as never, where: { id }, how: 'all' }));

test('a request is read as it was taken down and answered, by nobody who does not know her', async () => {
  const requestId = newId();
  const request = buildReceived({ personId });
  await asha.done(receiveRequest, { requestId, request });
  expect(await seenBy(asha, requestId)).toMatchObject([{ ...request, status: 'open', dueOn: '2024-06-09' }]);
  await asha.done(answerRequest, { requestId, personId, verified: 'document', words: 'She read it with me.' });
  expect(await seenBy(asha, requestId)).toMatchObject([{ status: 'answered', answerWords: 'She read it with me.' }]);
  for (const who of [await house.admit('case-manager'), await house.foundAnother()])
    expect(await seenBy(who, requestId)).toEqual([]);
});

test('what a court holds is not answered as erased, and is refused with that ground', async () => {
  const requestId = newId();
  await asha.done(receiveRequest, { requestId, request: buildReceived({ personId, kind: 'erase' }) });
  await asha.done(placeHold, { holdId: newId(), personId, reason: 'the court asked for the file' });
  const answer = { requestId, personId, words: 'done' };
  expect(await asha.ask(answerRequest, { ...answer, verified: 'document' })).toMatchObject({
    refusal: { code: 'subject-request.held' },
  });
  await asha.done(refuseRequest, { ...answer, ground: 'legal_hold' });
  expect(await seenBy(asha, requestId)).toMatchObject([{ status: 'refused', ground: 'legal_hold' }]);
});

test('handing her record out stands in the journal as an export of hers', async () => {
  expect(await asha.ask(handOutRecord, { personId, lang: 'hi', lines: 12, leftOut: 1, reviewed: true })).toMatchObject({
    outcome: 'accepted',
  });
  const rows = await house.asOwner<{ people: string[] }>(
    `select j.people from app.journal j where j.kind = 'export' and j.action = 'subject-request.hand-out-record'`,
  );
  expect(rows).toEqual([{ people: [personId] }]);
});

test('whom she names is read back, asks when she cannot, and not once she has taken it back', async () => {
  const nomineeId = newId();
  const named = { name: 'Sarita', relation: 'my sister', relatedId: null, reach: null, how: 'spoken', witness: null };
  await asha.done(nameNominee, { nomineeId, nominee: { ...named, personId, named: day('2024-05-10'), lang: 'hi' } });
  const request = buildReceived({
    personId,
    askedBy: 'nominee',
    nomineeId,
    unable: 'unable',
    unableWords: 'in a coma',
  });
  const requestId = newId();
  await asha.done(receiveRequest, { requestId, request });
  expect(await seenBy(asha, requestId)).toMatchObject([{ nomineeId, unable: 'unable', unableWords: 'in a coma' }]);
  await asha.done(endNomination, { nomineeId, ended: day('2024-05-12'), endedWords: null });
  expect(await asha.ask(receiveRequest, { requestId: newId(), request })).toMatchObject({
    refusal: { code: 'subject-request.not-her-nominee' },
  });
});
