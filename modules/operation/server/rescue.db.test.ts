import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, moment, partOfMonth } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { Operation } from '../model/operation.ts';
import { nameAccused, recordArrest } from '../model/record-arrest.ts';
import { recordCustodyStatus } from '../model/record-custody-status.ts';
import { recordPastOperation } from '../model/record-past-operation.ts';
import { recordRescued } from '../model/record-rescued.ts';
import { Arrest, CustodyRecord, PersonRescued } from '../model/rescue.ts';
import { buildIntended, buildPlanned, buildRescuedFacts } from '../testing/build-operation.ts';
import { buildMet, buildRescue, openCrew } from '../testing/open-crew.ts';

type Crew = Awaited<ReturnType<typeof openCrew<Colleague>>>;

let house: TestHouse;
let farida: Crew['farida'];
let imran: Crew['imran'];
let asha: Crew['asha'];
let authority: Crew['authority'];
let live: Crew['live'];
let join: Crew['join'];
let seenBy: Crew['seenBy'];

beforeAll(async () => {
  house = await openTestHouse();
  ({ farida, imran, asha, authority, live, join, seenBy } = await openCrew(house));
});
afterAll(() => house.close());

describe('a person who reached safety', () => {
  test('is met by the act, with her file opened and her case manager let in', async () => {
    const { operationId } = await live();
    const [personId, caseFileId] = [newId(), newId()];
    const openFile = { caseFileId, title: 'Reva', riskLevel: 'medium' };
    const rescued = buildRescuedFacts({ wish: 'घर जाना है', wishLang: 'hi', handedToId: authority, stillWithUs: true });
    await farida.done(
      recordRescued,
      buildRescue(operationId, personId, { openFile, caseManagerId: asha.staffId, rescued }),
    );
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toHaveLength(1);
    expect(await seenBy(asha, Person, { id: personId })).toHaveLength(1);
    expect(await seenBy(asha, PersonRescued, { personId })).toEqual([
      expect.objectContaining({ ...rescued, operationId, personId, scopeId: personId }),
    ]);
  });

  test('is seen by those who care for her without the others of that day', async () => {
    const { operationId } = await live();
    const [reva, tara] = [newId(), newId()];
    await farida.done(recordRescued, buildRescue(operationId, reva, { caseManagerId: asha.staffId }));
    await farida.done(recordRescued, buildRescue(operationId, tara));
    expect(await seenBy(asha, PersonRescued, { operationId })).toEqual([expect.objectContaining({ personId: reva })]);
    expect(await seenBy(asha, Operation, { id: operationId })).toEqual([]);
    await join(operationId, imran);
    expect(await seenBy(imran, PersonRescued, { operationId })).toHaveLength(2);
  });

  test('is recorded once in one operation', async () => {
    const { operationId } = await live();
    const personId = newId();
    await farida.done(recordRescued, buildRescue(operationId, personId));
    const again = await farida.ask(
      recordRescued,
      buildRescue(operationId, personId, { person: { is: 'known', personId } }),
    );
    expect(again).toMatchObject({ refusal: { code: 'operation.already-recorded' } });
  });

  test('can be known before; somebody the asker does not know is answered as nobody', async () => {
    const { operationId } = await live();
    const personId = newId();
    await farida.done(addPerson, {
      personId,
      nameUsed: 'Iniya',
      gender: 'female',
      born: null,
      age: null,
      birthBasis: 'stated',
    });
    expect(
      (await farida.ask(recordRescued, buildRescue(operationId, personId, { person: { is: 'known', personId } })))
        .outcome,
    ).toBe('accepted');
    const answer = await farida.ask(
      recordRescued,
      buildRescue(operationId, newId(), { person: { is: 'known', personId: newId() } }),
    );
    expect(answer).toMatchObject({ refusal: { code: 'record.not-found' } });
  });
});

describe('an arrest', () => {
  async function fileWithTeam() {
    const [personId, caseFileId] = [newId(), newId()];
    await asha.done(addPerson, {
      personId,
      nameUsed: 'Reva',
      gender: 'female',
      born: null,
      age: null,
      birthBasis: 'unknown',
    });
    await asha.done(openCaseFile, { caseFileId, personId, title: 'Reva', riskLevel: 'medium', stage: 'tracing' });
    return { personId, caseFileId };
  }

  test('is read as it was written, with custody as a row for each word on it', async () => {
    const { operationId } = await live();
    const [personId, arrestId] = [newId(), newId()];
    const arrest = { at: moment('2024-04-27T13:51:00.000Z'), place: 'Nalasopara', sections: null, note: null };
    const accused = {
      operationId,
      person: buildMet(personId, 24, 'unknown'),
      caseFileId: null,
      alsoPossibleVictim: false,
      since: null,
    };
    await farida.done(recordArrest, { arrestId, arrest, ...accused });
    expect(await seenBy(farida, Arrest, { id: arrestId })).toEqual([
      expect.objectContaining({ ...arrest, operationId, personId, scopeId: personId }),
    ]);
    const words = [
      { status: 'police_custody', asOf: day('2024-04-27'), source: OWN_STAFF },
      { status: 'jail', asOf: day('2024-04-28'), source: source('police', { manner: 'spoken' }) },
    ];
    for (const word of words)
      await farida.done(recordCustodyStatus, { custodyId: newId(), custody: { ...word, arrestId, personId } });
    expect(
      (await seenBy(farida, CustodyRecord, { arrestId })).map(({ status, source: from }) => [status, from]),
    ).toEqual(expect.arrayContaining(words.map(({ status, source: from }) => [status, from])));
    const early = { status: 'bail', asOf: day('2024-04-20'), source: OWN_STAFF, arrestId, personId };
    expect(await farida.ask(recordCustodyStatus, { custodyId: newId(), custody: early })).toMatchObject({
      refusal: { code: 'operation.custody-before-arrest' },
    });
  });

  test('of somebody accused in a file is seen by the team of that file', async () => {
    const lead = await house.admit(['operation-lead', 'case-manager']);
    const [survivor, accusedId, caseFileId, operationId, arrestId] = [newId(), newId(), newId(), newId(), newId()];
    await lead.done(addPerson, {
      personId: survivor,
      nameUsed: 'Iniya',
      gender: 'female',
      born: null,
      age: null,
      birthBasis: 'stated',
    });
    await lead.done(openCaseFile, {
      caseFileId,
      personId: survivor,
      title: 'Iniya',
      riskLevel: 'high',
      stage: 'tracing',
    });
    await lead.done(addPerson, {
      personId: accusedId,
      nameUsed: null,
      gender: 'male',
      born: null,
      age: null,
      birthBasis: 'stated',
    });
    const participant = { caseFileId, personId: accusedId, role: 'accused', since: null, note: null };
    await lead.done(addParticipant, { participantId: newId(), participant });
    const { plannedFor: _, ...operation } = buildIntended();
    const past = {
      ...operation,
      codeName: 'Heron',
      leadAuthorityId: authority,
      startedAt: null,
      endedAt: null,
      happened: partOfMonth('2024-04', 'early', 'beginning of April'),
      debriefHeldAt: null,
      debrief: null,
    };
    await lead.done(recordPastOperation, {
      operationId,
      planId: newId(),
      operation: past,
      plan: buildPlanned(),
      events: [],
    });
    const accused = {
      operationId,
      person: { is: 'known', personId: accusedId },
      caseFileId,
      alsoPossibleVictim: false,
      since: null,
    };
    const arrest = { at: partOfMonth('2024-04', 'early'), place: 'Bihar', sections: null, note: null };
    await lead.done(recordArrest, { arrestId, arrest, ...accused });
    expect(await seenBy(lead, Participant, { caseFileId, personId: accusedId })).toHaveLength(1);
    expect(await seenBy(asha, Arrest, { id: arrestId })).toEqual([]);
    await lead.done(addTeamMember, { caseFileId, staffId: asha.staffId, until: null, reason: 'cares for her now' });
    expect(await seenBy(asha, Arrest, { id: arrestId })).toEqual([
      expect.objectContaining({ ...arrest, personId: accusedId }),
    ]);
    expect(await seenBy(lead, Operation, { id: operationId })).toEqual([
      expect.objectContaining({ status: 'concluded', happened: past.happened }),
    ]);
  });

  test('or none: somebody can be accused and possible victim at once, in the same file', async () => {
    const { operationId } = await live();
    const lead = await house.admit('operation-lead');
    await join(operationId, lead);
    const [personId, caseFileId] = [newId(), newId()];
    await lead.done(
      recordRescued,
      buildRescue(operationId, personId, { openFile: { caseFileId, title: 'Reva', riskLevel: 'medium' } }),
    );
    const elder = newId();
    const asked = { operationId, person: buildMet(elder, 63), caseFileId, alsoPossibleVictim: true, since: null };
    await lead.done(nameAccused, asked);
    const roles = await seenBy(lead, Participant, { caseFileId, personId: elder });
    expect(roles.map(({ role }) => role).toSorted()).toEqual(['accused', 'possible_victim']);
    expect(await lead.ask(nameAccused, { ...asked, person: buildMet(newId(), 63), caseFileId: null })).toMatchObject({
      refusal: { code: 'operation.file-for-both' },
    });
  });

  test('cannot be put into a file that the asker may not see', async () => {
    const { operationId } = await live();
    const { caseFileId } = await fileWithTeam();
    const asked = { operationId, person: buildMet(newId(), 40), caseFileId, alsoPossibleVictim: false, since: null };
    expect(await farida.ask(nameAccused, asked)).toMatchObject({ refusal: { code: 'record.not-found' } });
  });
});
