import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAct, declineAct } from '#modules/approval/model/settle-approval.ts';
import { openGlass } from '#modules/break-glass/model/open-glass.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { buildInvestigation } from '#modules/investigation/testing/build-investigation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { endService } from '#modules/staff/model/end-service.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { suspendColleague } from '#modules/staff/model/suspend-colleague.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { Task } from '#modules/task/model/task.ts';
import type { Answer } from '#platform/server/commands/command.ts';
import { newId } from '#platform/server/random.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { makeScopeReader } from '#platform/server/records/read-records.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { Alert } from '../model/alert.ts';
import { sayWhyMany } from '../model/going-on.ts';
import { Honey, plantHoney } from '../model/plant-honey.ts';

let house: TestHouse;
let asha: Colleague;
let divya: Colleague;
let dora: Colleague;
let anna: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [asha, divya, dora, anna] = [
    await house.admit('case-manager'),
    await house.admit('director'),
    await house.admit('director'),
    await house.admit('administrator'),
  ];
  await house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
  // In a large organisation a director looks files up: each is opened from the server.
  await house.asOwner('insert into app.staff_setting (organisation_id, staff_id, looks_up) values ($1, $2, true)', [
    dora.organisationId,
    dora.staffId,
  ]);
}, 60_000);
afterAll(() => house.close());

const find = async (who: Colleague, kind: unknown, where: object) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: where as never, how: 'all' }));
const codeOf = (answer: Answer) => (answer.outcome === 'refused' ? answer.refusal.code : 'accepted');
const feedOf = async (who: Colleague, id: string) =>
  (await who.reads((tx) => tx.query<{ op: string }>('select op from app.feed where record_id = $1', [id])))[0]?.op;

function open(who: Colleague, scopeId: string) {
  const readScope = makeScopeReader(house.house.path.store);
  const reading = { pool: house.house.pool, token: who.token, action: 'open', resource: 'scope', records: [scopeId] };
  return readFor({ ...reading, opens: 'file' }, (tx) => readScope(tx, scopeId));
}

async function meet(by = asha) {
  const personId = newId();
  await by.done(addPerson, buildNewPerson(personId));
  return personId;
}

async function openFile(by = asha) {
  const [personId, caseFileId] = [await meet(by), newId()];
  await by.done(openCaseFile, { caseFileId, personId, title: 'Meera', riskLevel: 'high', stage: 'tracing' });
  return { personId, caseFileId };
}

describe('who opens many people', () => {
  test('is slowed, then stopped within the hour, and directors are told; she goes on once she has said why', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => meet()));
    const budget = async ({ organisationId, staffId }: Colleague) =>
      (await house.asOwner<{ n: number }>('select app.people_budget($1, $2) as n', [organisationId, staffId]))[0]?.n;
    expect([await budget(asha), await budget(dora)], 'in earnest, where four are taken for sixty below').toEqual([
      60, 120,
    ]);
    await house.asOwner(
      `create or replace function app.people_budget(org text, staff text) returns int language sql stable as $$ select 4
        * case when exists (select from app.people_allowance a where a.organisation_id = org and a.staff_id = staff and a.until_at > now()) then 3 else 1 end $$`,
    );
    for (const person of people.slice(0, 4)) expect(await open(dora, person)).toContain(person);
    await expect(open(dora, people[4] ?? '')).rejects.toThrow();
    expect(await open(dora, people[0] ?? ''), 'whom she opened already is not counted again').toContain(people[0]);
    await expect(open(dora, people[5] ?? '')).rejects.toThrow();
    const told = await find(divya, Alert, { staffId: dora.staffId, of: 'many-people' });
    expect(told, 'once an hour, not once a try').toHaveLength(1);
    await dora.done(sayWhyMany, { goingOnId: newId(), words: 'Forty people reached safety tonight.' });
    expect(await open(dora, people[4] ?? '')).toContain(people[4]);
    expect(await find(divya, Alert, { staffId: dora.staffId, of: 'many-people-explained' })).toHaveLength(1);
  });

  test('is not counted for her own caseload, but for what a broken glass shows', async () => {
    const counted = () =>
      house.asOwner<{ count: string }>('select count(*) from app.people_opened where staff_id = $1', [asha.staffId]);
    const { personId } = await openFile();
    await open(asha, personId);
    expect((await counted())[0]?.count).toBe('0');
    const dev = await house.admit('case-manager');
    const other = await openFile(dev);
    const [person] = await find(dev, Person, { id: other.personId });
    const reason = 'Her brother called: she is at the station alone and hurt.';
    await asha.done(openGlass, { glassId: newId(), code: person?.displayCode, category: 'medical', reason });
    await open(asha, other.personId);
    expect((await counted())[0]?.count).toBe('1');
  });
});

describe('a file that is not hers', () => {
  test('is answered as one that does not exist, though its person is known to her', async () => {
    const dev = await house.admit('case-manager');
    const { personId, caseFileId } = await openFile(dev);
    const nora = await house.admit('nurse');
    await house.asOwner(
      `insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason) values ($1, $2, $3, $3, 'test')`,
      [nora.organisationId, personId, nora.staffId],
    );
    expect(await open(nora, personId)).toContain(personId);
    expect(await open(nora, caseFileId)).toEqual(await open(nora, newId()));
    const followed = await house.asOwner('select from app.following where staff_id = $1 and scope_id = $2', [
      nora.staffId,
      caseFileId,
    ]);
    expect(followed).toEqual([]);
  });
});

describe('an invented person', () => {
  async function plant() {
    const [honeyId, personId, caseFileId] = [newId(), newId(), newId()];
    const answer = await divya.ask(plantHoney, { honeyId, personId, caseFileId, nameUsed: 'Sunita' });
    if (answer.outcome === 'refused' || !answer.waitsFor) throw new Error(JSON.stringify(answer));
    await anna.done(confirmAct, { approvalId: answer.waitsFor });
    return { honeyId, personId, caseFileId };
  }

  test('takes two, is known to directors only, and lies on nobody’s device', async () => {
    const { honeyId, personId, caseFileId } = await plant();
    expect(await find(divya, Honey, { id: honeyId })).toHaveLength(1);
    expect(await find(anna, Honey, { id: honeyId })).toEqual([]);
    expect(await find(anna, Person, { id: personId })).toEqual([]);
    for (const id of [personId, caseFileId]) expect(await feedOf(divya, id)).toBeUndefined();
    expect(await find(dora, CaseFile, { id: caseFileId }), 'it stands among the others').toHaveLength(1);
    expect(await divya.reads((tx) => tx.query(`select from app.access where via like 'honey:%'`))).toEqual([]);
  });

  test('alerts at the first opening', async () => {
    const { honeyId, caseFileId } = await plant();
    await house.asOwner('delete from app.people_opened');
    expect(await open(dora, caseFileId)).toContain(caseFileId);
    const told = { of: 'honey-opened', staffId: dora.staffId };
    expect(await find(divya, Alert, { recordId: honeyId })).toMatchObject([told]);
    expect(await find(asha, Alert, { recordId: honeyId })).toEqual([]);
  });
});

describe('a colleague who leaves', () => {
  const leaving = (staffId: string) => ({ staffId, leftOn: '2024-05-13', owners: [], restTo: null, deskTo: null });

  test('leaves no file without an owner', async () => {
    const dev = await house.admit('case-manager');
    const { caseFileId } = await openFile(dev);
    expect(codeOf(await divya.ask(endService, leaving(dev.staffId)))).toBe('staff.files-without-owner');
    expect(codeOf(await anna.ask(endService, leaving(dev.staffId)))).toBe('staff.files-need-director');
    const nora = await house.admit('nurse');
    const toNurse = { ...leaving(dev.staffId), restTo: nora.staffId };
    expect(codeOf(await divya.ask(endService, toNurse))).toBe('staff.cannot-take');
    await divya.done(endService, { ...leaving(dev.staffId), owners: [{ caseFileId, staffId: asha.staffId }] });
    expect(await find(asha, CaseFile, { id: caseFileId })).toMatchObject([{ ownerId: asha.staffId }]);
  });

  test('has neither session nor role nor grant from the same moment, and her desk goes on', async () => {
    const dev = await house.admit('case-manager');
    const { personId } = await openFile(dev);
    const taskId = newId();
    const words = { titleKey: null, titleValues: {}, words: 'Call the school', track: null, personId: null };
    const about = { aboutKind: null, aboutId: null, dueOn: null, dueAt: null };
    await dev.done(addTask, { taskId, staffId: dev.staffId, ...words, ...about });
    await divya.done(endService, { ...leaving(dev.staffId), restTo: asha.staffId, deskTo: asha.staffId });
    expect(codeOf(await dev.ask(addPerson, buildNewPerson(newId())))).toBe('session.signed-out');
    await expect(find(dev, Person, { id: personId })).rejects.toThrow('nobody is signed in');
    const left = await house.asOwner<{ what: string }>(
      `select 'access' as what from app.access where staff_id = $1
       union all select 'role' from app.staff_role where staff_id = $1 and (until_at is null or until_at > now())
       union all select 'grant' from app.need_to_know where staff_id = $1 and ended_at is null
       union all select 'open door' from app.credential where staff_id = $1 and suspended_at is null`,
      [dev.staffId],
    );
    expect(left).toEqual([]);
    expect(await find(asha, Task, { id: taskId })).toMatchObject([{ words: 'Call the school' }]);
    expect(await feedOf(asha, taskId)).toBe('put');
    expect(await find(divya, StaffMember, { id: dev.staffId })).toMatchObject([{ leftOn: '2024-05-13' }]);
  });

  test('leaves no investigation without a lead, nor a director’s word to herself', async () => {
    const [iris, ivan] = [await house.admit('investigator'), await house.admit('investigator')];
    const investigationId = newId();
    const { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId } = buildInvestigation();
    const investigation = { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId };
    await iris.done(openInvestigation, { investigationId, investigation });
    expect(codeOf(await anna.ask(endService, leaving(iris.staffId)))).toBe('staff.work-without-lead');
    expect(codeOf(await anna.ask(endService, { ...leaving(iris.staffId), workTo: asha.staffId }))).toBe(
      'staff.cannot-lead',
    );
    expect(await find(ivan, Investigation, { id: investigationId })).toEqual([]);
    await anna.done(endService, { ...leaving(iris.staffId), workTo: ivan.staffId });
    expect(await find(ivan, Investigation, { id: investigationId })).toMatchObject([{ leadId: ivan.staffId, title }]);
    expect(await feedOf(ivan, investigationId)).toBe('put');
  });

  test('of one who may let others in takes a second person, who is not herself', async () => {
    await house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
    for (const act of [endService, suspendColleague]) {
      const input = act === endService ? leaving(dora.staffId) : { staffId: dora.staffId };
      const asked = await anna.ask(act, input);
      const approvalId = asked.outcome === 'accepted' ? asked.waitsFor : '';
      expect(approvalId).toMatch(/^[a-z2-7]{12}$/);
      expect(codeOf(await dora.ask(declineAct, { approvalId, words: 'I am needed here.' }))).toMatch(
        /approval\.about-you|record\.not-found/,
      );
      expect(await find(divya, StaffMember, { id: dora.staffId })).toMatchObject([{ leftOn: null }]);
    }
    const asked = await anna.ask(suspendColleague, { staffId: dora.staffId });
    await divya.done(confirmAct, { approvalId: asked.outcome === 'accepted' ? asked.waitsFor : '' });
    expect(codeOf(await dora.ask(addPerson, buildNewPerson(newId())))).toBe('session.signed-out');
  });

  test('does not end her own service, and not tomorrow’s today', async () => {
    expect(codeOf(await divya.ask(endService, leaving(divya.staffId)))).toBe('staff.own-service');
    const nora = await house.admit('nurse');
    const later = { ...leaving(nora.staffId), leftOn: '2024-05-14' };
    expect(codeOf(await divya.ask(endService, later))).toBe('staff.leaves-later');
  });
});
