import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { correctPlacement } from '#modules/placement/model/correct-placement.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { planVisit } from '#modules/placement/model/plan-visit.ts';
import { setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { Visit } from '#modules/placement/model/visit.ts';
import { VisitRule } from '#modules/placement/model/visit-rule.ts';
import { writeVisitRefusal } from '#modules/placement/model/write-visit-refusal.ts';
import { readBedsTaken } from '#modules/placement/server/beds-taken.query.ts';
import { readDaysOut } from '#modules/placement/server/days-out.query.ts';
import { buildAdmission, buildHome, buildVisitor, buildVisitRule } from '#modules/placement/testing/build-placement.ts';
import { planHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { Hearing } from '#modules/proceeding/model/proceeding.ts';
import { buildHearingFacts, buildProceedingFacts } from '#modules/proceeding/testing/build-proceeding.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let lucy: Colleague;
let banyan: string;
let jasmine: string;
let hospital: string;

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  [banyan, jasmine, hospital] = [
    await addPlace('home', 'Home Banyan'),
    await addPlace('home', 'Home Jasmine'),
    await addPlace('hospital', 'City hospital'),
  ];
  lucy = await house.admit('shelter-warden', { homeId: banyan });
});
afterAll(() => house.close());

async function addPlace(kind: 'home' | 'hospital', name: string): Promise<string> {
  const organisationId = newId();
  const { id, scopeId, version, changedAt, changedBy, ...organisation } = buildHome({ kind, name });
  await asha.done(addOrganisation, { organisationId, organisation, names: [] });
  return organisationId;
}

async function meet(nameUsed = 'Iniya', born = about('2008-04-11', '2009-04-10')): Promise<string> {
  const personId = newId();
  await asha.done(addPerson, { personId, nameUsed, gender: 'female', born, age: null, birthBasis: 'stated' });
  return personId;
}

async function admit(personId: string, facilityId = banyan, by = asha) {
  const placementId = newId();
  return {
    placementId,
    answer: await by.ask(admitPerson, { placementId, placement: buildAdmission({ personId, facilityId }) }),
  };
}

function seenBy(who: Colleague, kind: unknown, where: Record<string, string | null>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

const ENDING = { dischargedTo: null, dischargeOrder: null, dischargeWithoutOrder: null, handedTo: null, receipt: null };

describe('a stay', () => {
  test('is read as it was written', async () => {
    const personId = await meet();
    const placementId = newId();
    const placement = buildAdmission({
      personId,
      facilityId: hospital,
      admitted: about('2024-04-04', '2024-04-12', 'at once'),
      orderRef: null,
      basis: 'medical',
      shelterType: 'hospital_ward',
    });
    await asha.done(admitPerson, { placementId, placement });
    expect(await seenBy(asha, Placement, { id: placementId })).toEqual([
      expect.objectContaining({ ...placement, scopeId: personId, discharged: null, version: 1 }),
    ]);
  });

  test('is one, however many admit her at once', async () => {
    const personId = await meet();
    const answers = await Promise.all([
      admit(personId, banyan),
      admit(personId, jasmine),
      admit(personId, banyan, asha),
    ]);
    expect(answers.map(({ answer }) => answer.outcome).sort()).toEqual(['accepted', 'refused', 'refused']);
    const refused = answers.map(({ answer }) => answer).filter((answer) => answer.outcome === 'refused');
    expect(refused.map(({ refusal }) => refusal.code)).toEqual([
      'placement.already-placed',
      'placement.already-placed',
    ]);
    expect(await seenBy(asha, Placement, { personId, discharged: null })).toHaveLength(1);
  });

  test('is one to the database as well, whoever forgets to ask', async () => {
    const personId = await meet();
    await admit(personId);
    const twice = asha.reads((tx) =>
      tx.query(
        `insert into app.placement (organisation_id, id, scope_id, changed_at, changed_by, person_id, facility_id, shelter_type, admitted, basis)
         select organisation_id, $1, scope_id, changed_at, changed_by, person_id, facility_id, shelter_type, admitted, basis
           from app.placement where person_id = $2`,
        [newId(), personId],
      ),
    );
    await expect(twice).rejects.toThrow(/placement_one_open/);
  });

  test('keeps the correction of each of two colleagues', async () => {
    const personId = await meet();
    const { placementId } = await admit(personId);
    const basedOn = { [placementId]: 1 };
    await asha.done(correctPlacement, { placementId, personId, changes: { orderRef: 'CWC 140' } }, { basedOn });
    await lucy.done(
      correctPlacement,
      { placementId, personId, changes: { note: 'Came without luggage.' } },
      { basedOn },
    );
    expect(await seenBy(asha, Placement, { id: placementId })).toMatchObject([
      { orderRef: 'CWC 140', note: 'Came without luggage.', version: 3 },
    ]);
  });
});

describe('those who work in a home', () => {
  test('know who stays there, from the day she comes to the day she leaves', async () => {
    const personId = await meet();
    expect(await seenBy(lucy, Person, { id: personId })).toEqual([]);
    const { placementId } = await admit(personId);
    expect(await seenBy(lucy, Person, { id: personId })).toHaveLength(1);
    const ending = {
      ...ENDING,
      dischargeOutcome: 'to_family',
      dischargeWithoutOrder: 'The committee was told by phone.',
    };
    const answer = await lucy.ask(dischargePerson, { placementId, personId, discharged: day('2024-05-12'), ending });
    expect(answer).toMatchObject({ outcome: 'accepted' });
    expect(await seenBy(lucy, Person, { id: personId })).toEqual([]);
    expect(await seenBy(asha, Placement, { id: placementId })).toMatchObject([{ discharged: day('2024-05-12') }]);
  });

  test('know nothing of who stays in another home', async () => {
    const personId = await meet();
    await admit(personId, jasmine);
    expect(await seenBy(lucy, Placement, { personId })).toEqual([]);
  });

  test('can move her on, and know of her no more', async () => {
    const personId = await meet();
    const { placementId: fromPlacementId } = await admit(personId);
    const placement = buildAdmission({
      personId,
      facilityId: jasmine,
      admitted: day('2024-05-12'),
      orderRef: 'CWC 141',
    });
    const answer = await lucy.ask(movePerson, {
      fromPlacementId,
      placementId: newId(),
      placement,
      handedTo: 'the warden',
      receipt: null,
    });
    expect(answer).toMatchObject({ outcome: 'accepted' });
    expect(await seenBy(lucy, Person, { id: personId })).toEqual([]);
    const stays = await seenBy(asha, Placement, { personId });
    expect(stays.map(({ facilityId, discharged }) => [facilityId, discharged])).toEqual(
      expect.arrayContaining([
        [banyan, day('2024-05-12')],
        [jasmine, null],
      ]),
    );
  });
});

describe('beds', () => {
  test('are counted for every home, without saying who is in them', async () => {
    const before = await readBedsTaken(house.house.pool, lucy.token, '2024-05-13');
    await admit(await meet(), jasmine);
    const after = await readBedsTaken(house.house.pool, lucy.token, '2024-05-13');
    const inJasmine = (counted: typeof after) => counted.find(({ homeId }) => homeId === jasmine)?.taken;
    expect(inJasmine(after)).toBe((inJasmine(before) ?? 0) + 1);
    expect(after.map(({ homeId }) => homeId)).not.toContain(hospital);
  });

  test('are not counted for those whose work is elsewhere, nor for another house', async () => {
    const [kavita, stranger] = [await house.admit('outreach-worker'), await house.foundAnother()];
    expect(await readBedsTaken(house.house.pool, kavita.token, '2024-05-13')).toEqual([]);
    expect(await readBedsTaken(house.house.pool, stranger.token, '2024-05-13')).toEqual([]);
  });
});

describe('visits', () => {
  async function ruled() {
    const personId = await meet();
    const { placementId } = await admit(personId);
    const { id, scopeId, version, changedAt, changedBy, ended, ...rule } = buildVisitRule({ personId, placementId });
    const visitRuleId = newId();
    await asha.done(setVisitRule, { visitRuleId, rule });
    return { personId, placementId, visitRuleId, rule };
  }
  const atTheDoor = (placementId: string, personId: string, visitor = buildVisitor()) => ({
    visitId: newId(),
    placementId,
    personId,
    visitor,
    at: '2024-05-13T04:00:00.000Z',
    note: null,
  });

  test('follow a rule that is read as it was written, and the next rule ends it', async () => {
    const { visitRuleId, rule, placementId } = await ruled();
    expect(await seenBy(lucy, VisitRule, { id: visitRuleId })).toEqual([
      expect.objectContaining({ ...rule, ended: null }),
    ]);
    await lucy.done(setVisitRule, { visitRuleId: newId(), rule: { ...rule, allowed: 'nobody', allowedPersons: [] } });
    expect(await seenBy(asha, VisitRule, { placementId, ended: null })).toMatchObject([{ allowed: 'nobody' }]);
  });

  test('outside the rule are refused, and written down as refused', async () => {
    const { personId, placementId } = await ruled();
    const asked = atTheDoor(placementId, personId);
    expect(await lucy.ask(letVisitorIn, asked)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'placement.visitor-outside-rule', values: { who: 'mother' } },
    });
    await lucy.done(writeVisitRefusal, asked);
    expect(await seenBy(asha, Visit, { placementId })).toMatchObject([
      { allowed: false, visitor: 'An uncle', at: '2024-05-13T04:00:00.000Z' },
    ]);
  });

  test('that were planned get their outcome', async () => {
    const { personId, placementId } = await ruled();
    const visitor = buildVisitor({ visitor: 'Her mother', visitorRelation: 'mother' });
    const visitId = newId();
    await asha.done(planVisit, { visitId, placementId, visitor, plannedFor: '2024-05-13T10:30:00.000Z', note: null });
    await lucy.done(letVisitorIn, { ...atTheDoor(placementId, personId, visitor), visitId });
    expect(await seenBy(asha, Visit, { id: visitId })).toMatchObject([
      { allowed: true, plannedFor: '2024-05-13T10:30:00.000Z', version: 2 },
    ]);
  });
});

describe('a day on which she has to go out', () => {
  const out = (who: Colleague) => who.reads((tx) => readDaysOut(tx, '2024-05-13'));

  test('is told to whoever looks after her where she stays, and nothing of the court; and to nobody else', async () => {
    const [personId, caseFileId, proceedingId] = [await meet('Reva'), newId(), newId()];
    await asha.done(openCaseFile, { caseFileId, personId, title: 'Reva', riskLevel: 'high', stage: 'tracing' });
    const proceeding = buildProceedingFacts({ caseFileId, personId, accusedIds: [] });
    await asha.done(openProceeding, { proceedingId, proceeding });
    const plan = (on: string, presence: 'needed' | 'by-video' | 'not-known') =>
      asha.done(planHearing, {
        hearingId: newId(),
        hearing: buildHearingFacts({ proceedingId, personId, on, presence }),
      });
    await plan('2024-05-20', 'by-video');
    await plan('2024-06-03', 'not-known');
    await plan('2024-05-27', 'needed');
    expect(await out(lucy)).toEqual([]);
    await admit(personId);
    expect(await out(lucy)).toEqual([{ personId, on: '2024-05-27', sure: true }]);
    const [usha, outreach, stranger] = [
      await house.admit('shelter-warden', { homeId: jasmine }),
      await house.admit('outreach-worker'),
      await house.foundAnother(),
    ];
    for (const other of [usha, outreach, stranger]) expect(await out(other)).toEqual([]);
    expect(await seenBy(lucy, Hearing, { personId })).toEqual([]);
  });
});
