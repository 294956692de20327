import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, moment, partOfMonth } from '#kernel/dated.ts';
import type { Facts, RecordKind } from '#kernel/record.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { authoriseDecoy } from '../model/authorise-decoy.ts';
import { endOperation } from '../model/end-operation.ts';
import { nameTeamMember, standDown } from '../model/name-team-member.ts';
import { DecoyUse, Operation, OperationPlan, OperationTeamMember } from '../model/operation.ts';
import { OperationEvent } from '../model/operation-event.ts';
import { durationMinutes } from '../model/operation-lifecycle.ts';
import { planOperation } from '../model/plan-operation.ts';
import { nameAccused, recordArrest } from '../model/record-arrest.ts';
import { recordCustodyStatus } from '../model/record-custody-status.ts';
import { recordEvent } from '../model/record-event.ts';
import { recordPastOperation } from '../model/record-past-operation.ts';
import { recordRescued } from '../model/record-rescued.ts';
import { Arrest, CustodyRecord, PersonRescued } from '../model/rescue.ts';
import { startOperation } from '../model/start-operation.ts';
import { countWatching } from './count-watching.query.ts';
import { buildIntended, buildPlanned, buildRescuedFacts } from '../testing/build-operation.ts';

let house: TestHouse;
let farida: Colleague;
let imran: Colleague;
let asha: Colleague;
let authority: string;

beforeAll(async () => {
  house = await openTestHouse();
  [farida, imran, asha] = [await house.admit('operation-lead'), await house.admit('investigator'), await house.admit('case-manager')];
  authority = newId();
  const facts = { name: 'Police, Vasai', kind: 'authority', authorityType: 'police_station', city: null, country: 'IN', lgdDistrict: null, capacity: null, serves: null, note: null };
  await house.founder.done(addOrganisation, { organisationId: authority, organisation: facts, names: [] });
});
afterAll(() => house.close());

function seenBy<F extends Facts>(who: Colleague, kind: RecordKind<F>, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as unknown as RecordKind, where, how: 'all' }));
}

async function plan(leadAuthorityId: string | null = authority) {
  const [operationId, planId] = [newId(), newId()];
  const operation = { ...buildIntended(), leadAuthorityId, plannedFor: day('2024-04-27') };
  await farida.done(planOperation, { operationId, planId, operation, plan: buildPlanned() });
  return { operationId, planId, operation };
}

const START = { askedAt: '2024-04-27T05:40:00.000Z' };
const END = '2024-04-27T16:40:00.000Z';

/** An operation as it runs: started at 11:10 in India. */
async function live() {
  const planned = await plan();
  await farida.done(startOperation, { operationId: planned.operationId, eventId: newId() }, START);
  return planned;
}

function met(personId: string, least: number, most = least, gender = 'female') {
  const age = { observed: { least, most }, at: day('2024-04-27') };
  return { is: 'new' as const, personId, nameUsed: null, gender, born: null, age, birthBasis: 'stated' as const };
}

function rescue(operationId: string, personId: string, more: object = {}) {
  const asked = { rescuedId: newId(), operationId, person: met(personId, 24), rescued: buildRescuedFacts(), openFile: null, caseManagerId: null };
  return { ...asked, ...more };
}

describe('an operation', () => {
  test('is read as it was written, plan, team and decoy too', async () => {
    const { operationId, planId, operation } = await plan();
    const memberId = newId();
    const member = { operationId, role: 'decoy' as const, since: day('2024-04-26') };
    await farida.done(nameTeamMember, { ...member, memberId, who: { is: 'colleague', staffId: imran.staffId } });
    const decoy = { operationId, authorisedBy: 'the inspector', briefed: true, noSexualContact: true, markedMoney: true, contactMade: null };
    await farida.done(authoriseDecoy, { decoyUseId: newId(), decoy });
    expect(await seenBy(farida, Operation, { id: operationId })).toEqual([expect.objectContaining({ ...operation, status: 'planned', scopeId: operationId })]);
    expect(await seenBy(farida, OperationPlan, { id: planId })).toEqual([expect.objectContaining({ ...buildPlanned(), operationId, checklist: [] })]);
    expect(await seenBy(imran, OperationTeamMember, { operationId })).toEqual([expect.objectContaining({ ...member, staffId: imran.staffId, officer: null, untilWhen: null })]);
    expect(await seenBy(imran, DecoyUse, { operationId })).toEqual([expect.objectContaining(decoy)]);
  });

  test('does not exist for a colleague outside the team, and no longer for one who left it', async () => {
    const { operationId } = await plan();
    expect(await seenBy(imran, Operation, { id: operationId })).toEqual([]);
    const memberId = newId();
    await farida.done(nameTeamMember, { memberId, operationId, role: 'driver', since: null, who: { is: 'colleague', staffId: imran.staffId } });
    expect(await seenBy(imran, Operation, { id: operationId })).toHaveLength(1);
    await farida.done(standDown, { operationId, memberId, untilWhen: day('2024-04-26') });
    expect(await seenBy(imran, Operation, { id: operationId })).toEqual([]);
  });

  test('keeps its plan from the director, who reads that it took place', async () => {
    const director = await house.admit('director');
    const { operationId } = await plan();
    expect(await seenBy(director, Operation, { id: operationId })).toHaveLength(1);
    expect(await seenBy(director, OperationPlan, { operationId })).toEqual([]);
  });

  test('is refused its start without a lead authority, by the act and by the table', async () => {
    const { operationId } = await plan(null);
    const answer = await farida.ask(startOperation, { operationId, eventId: newId() });
    expect(answer).toMatchObject({ refusal: { code: 'operation.lead-authority-missing' } });
    const start = farida.reads((tx) => tx.query("update app.operation set status = 'live', started_at = now() where id = $1", [operationId]));
    await expect(start).rejects.toThrow(/never_alone/);
  });

  test('starts once when two leads start it at the same time', async () => {
    const { operationId } = await plan();
    await farida.done(nameTeamMember, { memberId: newId(), operationId, role: 'lead', since: null, who: { is: 'colleague', staffId: imran.staffId } });
    const answers = await Promise.all([farida, imran].map((who) => who.ask(startOperation, { operationId, eventId: newId() })));
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'refused']);
  });

  test('lasts from muster to end: eleven hours are 660 minutes', async () => {
    const { operationId } = await live();
    await farida.done(endOperation, { operationId, eventId: newId(), at: END }, { askedAt: END });
    const [over] = await seenBy(farida, Operation, { id: operationId });
    expect(durationMinutes(over as never)).toBe(660);
  });

  test('is not found by the people of another organisation', async () => {
    const { operationId } = await live();
    const stranger = await house.foundAnother();
    expect(await seenBy(stranger, Operation, { id: operationId })).toEqual([]);
  });
});

describe('a tap', () => {
  test('of two colleagues within a minute is kept twice and told once', async () => {
    const { operationId } = await live();
    await farida.done(nameTeamMember, { memberId: newId(), operationId, role: 'lead', since: null, who: { is: 'colleague', staffId: imran.staffId } });
    const [mine, theirs] = [newId(), newId()];
    const tap = (eventId: string, at: string) => ({ eventId, operationId, at, kind: 'entry', note: null, count: null });
    await farida.done(recordEvent, tap(mine, '2024-04-27T12:00:07.000Z'), { askedAt: '2024-04-27T12:00:07.000Z' });
    await imran.done(recordEvent, tap(theirs, '2024-04-27T12:00:31.250Z'), { askedAt: '2024-04-27T12:00:31.250Z' });
    const events = await seenBy(farida, OperationEvent, { operationId, kind: 'entry' });
    expect(events.map(({ id, sameAs, at }) => [id, sameAs, at]).toSorted()).toEqual(
      [[mine, null, '2024-04-27T12:00:07.000Z'], [theirs, mine, '2024-04-27T12:00:31.250Z']].toSorted(),
    );
  });
});

describe('a person who reached safety', () => {
  test('is met by the act, with her file opened and her case manager let in', async () => {
    const { operationId } = await live();
    const [personId, caseFileId] = [newId(), newId()];
    const openFile = { caseFileId, title: 'Reva', riskLevel: 'medium' };
    const rescued = buildRescuedFacts({ wish: 'घर जाना है', wishLang: 'hi', handedToId: authority, stillWithUs: true });
    await farida.done(recordRescued, rescue(operationId, personId, { openFile, caseManagerId: asha.staffId, rescued }));
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toHaveLength(1);
    expect(await seenBy(asha, Person, { id: personId })).toHaveLength(1);
    expect(await seenBy(asha, PersonRescued, { personId })).toEqual([expect.objectContaining({ ...rescued, operationId, personId, scopeId: personId })]);
  });

  test('is seen by those who care for her without the others of that day', async () => {
    const { operationId } = await live();
    const [reva, tara] = [newId(), newId()];
    await farida.done(recordRescued, rescue(operationId, reva, { caseManagerId: asha.staffId }));
    await farida.done(recordRescued, rescue(operationId, tara));
    expect(await seenBy(asha, PersonRescued, { operationId })).toEqual([expect.objectContaining({ personId: reva })]);
    expect(await seenBy(asha, Operation, { id: operationId })).toEqual([]);
    await farida.done(nameTeamMember, { memberId: newId(), operationId, role: 'lead', since: null, who: { is: 'colleague', staffId: imran.staffId } });
    expect(await seenBy(imran, PersonRescued, { operationId })).toHaveLength(2);
  });

  test('is recorded once in one operation', async () => {
    const { operationId } = await live();
    const personId = newId();
    await farida.done(recordRescued, rescue(operationId, personId));
    const again = await farida.ask(recordRescued, rescue(operationId, personId, { person: { is: 'known', personId } }));
    expect(again).toMatchObject({ refusal: { code: 'operation.already-recorded' } });
  });

  test('can be known before; somebody the asker does not know is answered as nobody', async () => {
    const { operationId } = await live();
    const personId = newId();
    await farida.done(addPerson, { personId, nameUsed: 'Iniya', gender: 'female', born: null, age: null, birthBasis: 'stated' });
    expect((await farida.ask(recordRescued, rescue(operationId, personId, { person: { is: 'known', personId } }))).outcome).toBe('accepted');
    const answer = await farida.ask(recordRescued, rescue(operationId, newId(), { person: { is: 'known', personId: newId() } }));
    expect(answer).toMatchObject({ refusal: { code: 'record.not-found' } });
  });
});

describe('an arrest', () => {
  async function fileWithTeam() {
    const [personId, caseFileId] = [newId(), newId()];
    await asha.done(addPerson, { personId, nameUsed: 'Reva', gender: 'female', born: null, age: null, birthBasis: 'unknown' });
    await asha.done(openCaseFile, { caseFileId, personId, title: 'Reva', riskLevel: 'medium', stage: 'tracing' });
    return { personId, caseFileId };
  }

  test('is read as it was written, with custody as a row for each word on it', async () => {
    const { operationId } = await live();
    const [personId, arrestId] = [newId(), newId()];
    const arrest = { at: moment('2024-04-27T13:51:00.000Z'), place: 'Nalasopara', sections: null, note: null };
    const accused = { operationId, person: met(personId, 24, 24, 'unknown'), caseFileId: null, alsoPossibleVictim: false, since: null };
    await farida.done(recordArrest, { arrestId, arrest, ...accused });
    expect(await seenBy(farida, Arrest, { id: arrestId })).toEqual([expect.objectContaining({ ...arrest, operationId, personId, scopeId: personId })]);
    const words = [
      { status: 'police_custody', asOf: day('2024-04-27'), source: OWN_STAFF },
      { status: 'jail', asOf: day('2024-04-28'), source: source('police', { manner: 'spoken' }) },
    ];
    for (const word of words) await farida.done(recordCustodyStatus, { custodyId: newId(), custody: { ...word, arrestId, personId } });
    expect((await seenBy(farida, CustodyRecord, { arrestId })).map(({ status, source: from }) => [status, from])).toEqual(
      expect.arrayContaining(words.map(({ status, source: from }) => [status, from])),
    );
    const early = { status: 'bail', asOf: day('2024-04-20'), source: OWN_STAFF, arrestId, personId };
    expect(await farida.ask(recordCustodyStatus, { custodyId: newId(), custody: early })).toMatchObject({ refusal: { code: 'operation.custody-before-arrest' } });
  });

  test('of somebody accused in a file is seen by the team of that file', async () => {
    const lead = await house.admit(['operation-lead', 'case-manager']);
    const [survivor, accusedId, caseFileId, operationId, arrestId] = [newId(), newId(), newId(), newId(), newId()];
    await lead.done(addPerson, { personId: survivor, nameUsed: 'Iniya', gender: 'female', born: null, age: null, birthBasis: 'stated' });
    await lead.done(openCaseFile, { caseFileId, personId: survivor, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
    await lead.done(addPerson, { personId: accusedId, nameUsed: null, gender: 'male', born: null, age: null, birthBasis: 'stated' });
    const participant = { caseFileId, personId: accusedId, role: 'accused', since: null, note: null };
    await lead.done(addParticipant, { participantId: newId(), participant });
    const { plannedFor: _, ...operation } = buildIntended();
    const past = { ...operation, codeName: 'Heron', leadAuthorityId: authority, startedAt: null, endedAt: null, happened: partOfMonth('2024-04', 'early', 'beginning of April'), debriefHeldAt: null, debrief: null };
    await lead.done(recordPastOperation, { operationId, planId: newId(), operation: past, plan: buildPlanned(), events: [] });
    const accused = { operationId, person: { is: 'known', personId: accusedId }, caseFileId, alsoPossibleVictim: false, since: null };
    const arrest = { at: partOfMonth('2024-04', 'early'), place: 'Bihar', sections: null, note: null };
    await lead.done(recordArrest, { arrestId, arrest, ...accused });
    expect(await seenBy(lead, Participant, { caseFileId, personId: accusedId })).toHaveLength(1);
    expect(await seenBy(asha, Arrest, { id: arrestId })).toEqual([]);
    await lead.done(addTeamMember, { caseFileId, staffId: asha.staffId, until: null, reason: 'cares for her now' });
    expect(await seenBy(asha, Arrest, { id: arrestId })).toEqual([expect.objectContaining({ ...arrest, personId: accusedId })]);
    expect(await seenBy(lead, Operation, { id: operationId })).toEqual([expect.objectContaining({ status: 'concluded', happened: past.happened })]);
  });

  test('or none: somebody can be accused and possible victim at once, in the same file', async () => {
    const { operationId } = await live();
    const lead = await house.admit('operation-lead');
    await farida.done(nameTeamMember, { memberId: newId(), operationId, role: 'lead', since: null, who: { is: 'colleague', staffId: lead.staffId } });
    const [personId, caseFileId] = [newId(), newId()];
    await lead.done(recordRescued, rescue(operationId, personId, { openFile: { caseFileId, title: 'Reva', riskLevel: 'medium' } }));
    const elder = newId();
    const asked = { operationId, person: met(elder, 63), caseFileId, alsoPossibleVictim: true, since: null };
    await lead.done(nameAccused, asked);
    const roles = await seenBy(lead, Participant, { caseFileId, personId: elder });
    expect(roles.map(({ role }) => role).toSorted()).toEqual(['accused', 'possible_victim']);
    expect(await lead.ask(nameAccused, { ...asked, person: met(newId(), 63), caseFileId: null })).toMatchObject({ refusal: { code: 'operation.file-for-both' } });
  });

  test('cannot be put into a file that the asker may not see', async () => {
    const { operationId } = await live();
    const { caseFileId } = await fileWithTeam();
    const asked = { operationId, person: met(newId(), 40), caseFileId, alsoPossibleVictim: false, since: null };
    expect(await farida.ask(nameAccused, asked)).toMatchObject({ refusal: { code: 'record.not-found' } });
  });
});

describe('how many watch', () => {
  test('is a number for those who may see the operation, and nothing for others', async () => {
    const { operationId } = await live();
    await farida.done(nameTeamMember, { memberId: newId(), operationId, role: 'lead', since: null, who: { is: 'colleague', staffId: imran.staffId } });
    const count = (who: Colleague) => countWatching(house.house.pool, who.token, operationId);
    expect(await count(farida)).toBe(1);
    expect(await count(imran)).toBe(2);
    expect(await count(await house.admit('director'))).toBe(3);
    expect(await count(asha)).toBeNull();
    expect(await count(await house.foundAnother())).toBeNull();
    await expect(asha.reads((tx) => tx.query('select * from app.operation_watch'))).rejects.toThrow(/permission denied/);
  });
});
