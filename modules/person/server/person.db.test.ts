import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, year } from '#kernel/dated.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { correctPerson, noteSafeContact, recordWish } from '#modules/person/model/correct-person.ts';
import { correctIdentity, openIdentity, writeIdentity } from '#modules/person/model/identity.ts';
import { KnownName, Person, PersonIdentity, Relation } from '#modules/person/model/person.ts';
import { relatePeople } from '#modules/person/model/relate-people.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { makeFeedReader } from '#platform/server/feed/read-feed.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { countLooks, readIdentity } from './identity.query.ts';

let home: TestHouse;
let asha: Colleague;
let dev: Colleague;
beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  dev = await home.admit('case-manager');
});
afterAll(() => home.close());

const find = async (who: Colleague, kind: unknown, id: string) =>
  (await who.reads((tx) => home.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'may' })))[0] ??
  null;

async function meet(): Promise<string> {
  const personId = newId();
  await asha.done(addPerson, buildNewPerson(personId));
  return personId;
}

async function writeDown(personId: string): Promise<string> {
  const identityId = newId();
  const identity = {
    personId,
    legalName: 'A name on a paper',
    documents: 'school leaving certificate',
    origin: null,
    photoRef: null,
  };
  await asha.done(writeIdentity, { identityId, identity });
  return identityId;
}

describe('a person', () => {
  test('is corrected field by field, and a wish and a safe way to reach her are kept', async () => {
    const personId = await meet();
    await asha.done(
      correctPerson,
      { personId, changes: { born: year(2008), birthBasis: 'stated', languages: ['hi', 'ta'] } },
      { basedOn: { [personId]: 1 } },
    );
    await asha.done(
      recordWish,
      { personId, wish: 'to go back to my class', wishSaid: day('2024-04-20') },
      { basedOn: { [personId]: 2 } },
    );
    const contact = { safeContact: 'through her mother', neverContact: 'after 18:00' };
    await asha.done(noteSafeContact, { personId, ...contact }, { basedOn: { [personId]: 3 } });
    expect(await find(asha, Person, personId)).toMatchObject({
      born: year(2008),
      languages: ['hi', 'ta'],
      wish: 'to go back to my class',
      ...contact,
      version: 4,
    });
  });

  test('keeps both values where two colleagues correct one fact at once', async () => {
    const personId = await meet();
    await asha.done(correctPerson, { personId, changes: { nameUsed: 'Asmi' } }, { basedOn: { [personId]: 1 } });
    const late = await asha.ask(
      correctPerson,
      { personId, changes: { nameUsed: 'Asmita D.' } },
      { basedOn: { [personId]: 1 } },
    );
    expect(late).toMatchObject({ outcome: 'accepted', clashes: [expect.any(String)] });
    expect(await find(asha, Person, personId)).toMatchObject({ nameUsed: 'Asmi' });
  });

  test('has other names and relations, which lie in her own need-to-know', async () => {
    const [personId, otherId, knownNameId, relationId] = [await meet(), await meet(), newId(), newId()];
    const knownName = { personId, value: 'Chhoti', kind: 'nick', usedIn: 'at home' };
    await asha.done(addKnownName, { knownNameId, knownName });
    const relation = { personId, otherId, kind: 'mother', safeToContact: 'yes', occupation: null, note: null };
    await asha.done(relatePeople, { relationId, relation });
    expect(await find(asha, KnownName, knownNameId)).toMatchObject({ ...knownName, scopeId: personId });
    expect(await find(asha, Relation, relationId)).toMatchObject({ ...relation, scopeId: personId });
    expect(await find(dev, Relation, relationId)).toBeNull();
  });
});

describe('a full identity', () => {
  test('opens for a purpose, and every opening is counted and none tells who', async () => {
    const personId = await meet();
    await writeDown(personId);
    await asha.ask(openIdentity, { personId, purpose: 'school', purposeWords: null });
    await asha.ask(openIdentity, { personId, purpose: 'court', purposeWords: null });
    expect(await asha.reads((tx) => readIdentity(tx, home.house.path.store, personId))).toMatchObject({
      legalName: 'A name on a paper',
    });
    expect(await asha.reads((tx) => countLooks(tx, personId, '2024-05-01T00:00:00Z'))).toEqual({ people: 1, times: 2 });
    expect(await asha.reads((tx) => countLooks(tx, personId, '2999-01-01T00:00:00Z'))).toEqual({ people: 0, times: 0 });
  });

  test('leaves a row in the journal that says what for', async () => {
    const personId = await meet();
    await asha.ask(openIdentity, { personId, purpose: 'other', purposeWords: 'the bank asks for it' });
    const rows = await asha.reads((tx) =>
      tx.query('select kind, purpose, people from app.journal where action = $1 and people = $2', [
        'person.open-identity',
        [personId],
      ]),
    );
    expect(rows).toEqual([{ kind: 'reveal', purpose: 'other', people: [personId] }]);
  });

  test('is not there for a colleague without need-to-know, nor is the count', async () => {
    const personId = await meet();
    await writeDown(personId);
    expect(await dev.ask(openIdentity, { personId, purpose: 'school', purposeWords: null })).toMatchObject({
      refusal: { code: 'record.not-found' },
    });
    expect(await dev.reads((tx) => readIdentity(tx, home.house.path.store, personId))).toBeNull();
    expect(await dev.reads((tx) => countLooks(tx, personId, '2024-05-01T00:00:00Z'))).toBeNull();
  });

  test('is never sent to a device by the feed', async () => {
    const personId = await meet();
    await asha.done(openCaseFile, {
      caseFileId: newId(),
      personId,
      title: 'Asmita',
      riskLevel: 'high',
      stage: 'tracing',
    });
    const identityId = await writeDown(personId);
    await home.settled();
    const page = await makeFeedReader(home.house.pool, home.house.path.store)(asha.token, '');
    expect(page?.body).toContain(personId);
    expect(page?.body).not.toContain(identityId);
    expect(page?.body).not.toContain('A name on a paper');
  });

  test('is written once and then corrected', async () => {
    const personId = await meet();
    const identityId = await writeDown(personId);
    const again = {
      identityId: newId(),
      identity: { personId, legalName: 'Another', documents: null, origin: null, photoRef: null },
    };
    expect(await asha.ask(writeIdentity, again)).toMatchObject({ refusal: { code: 'person.identity-written' } });
    await asha.done(
      correctIdentity,
      { personId, changes: { origin: 'a village near Madurai' } },
      { basedOn: { [identityId]: 1 } },
    );
    expect(await find(asha, PersonIdentity, identityId)).toMatchObject({
      legalName: 'A name on a paper',
      origin: 'a village near Madurai',
    });
  });
});
