import { afterAll, beforeAll, expect, test } from 'vitest';
import { moment } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { readMonth } from '#modules/facility/server/home-month.query.ts';
import { closeIncident, tellOfIncident } from '#modules/incident/model/follow-incident.ts';
import { Incident } from '#modules/incident/model/incident.ts';
import { recordIncident } from '#modules/incident/model/record-incident.ts';
import { buildNewIncident } from '#modules/incident/testing/build-incident.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { buildAdmission, buildHome } from '#modules/placement/testing/build-placement.ts';
import { declareConflict } from '#modules/protection/model/declare-conflict.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let [asha, lucy, sunanda, usha]: Colleague[] = [];
const [personId, banyan, jasmine] = [newId(), newId(), newId()];

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  for (const organisationId of [banyan, jasmine]) {
    const { id, scopeId, version, changedAt, changedBy, ...organisation } = buildHome({
      name: `Home ${organisationId}`,
    });
    await asha.done(addOrganisation, { organisationId, organisation, names: [] });
  }
  lucy = await house.admit('shelter-warden', { homeId: banyan });
  sunanda = await house.admit('shelter-warden', { homeId: banyan });
  usha = await house.admit('shelter-warden', { homeId: jasmine });
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Iniya', ...about });
  await asha.done(admitPerson, {
    placementId: newId(),
    placement: buildAdmission({ personId, facilityId: banyan }),
  });
});
afterAll(() => house.close());

const sees = (who: Colleague | undefined, id: string) =>
  who?.reads((tx) =>
    house.house.path.store.find(tx, { kind: Incident as unknown as RecordKind, where: { id }, how: 'all' }),
  );
const inMay = (who: Colleague | undefined) =>
  who?.reads((tx) => readMonth(tx, banyan, { from: '2024-05-01', to: '2024-05-31' }));

test('is written at night, read as it was by the home and her case manager, counted in the month, and closed when it was reported', async () => {
  const incidentId = newId();
  const incident = buildNewIncident({
    homeId: banyan,
    personIds: [personId],
    kind: 'abuse-alleged',
    byWhom: 'visitor',
  });
  await lucy?.done(recordIncident, { incidentId, incident });
  const written = expect.objectContaining({ ...incident, childConcerned: true, told: [] });
  for (const who of [lucy, sunanda, asha]) expect(await sees(who, incidentId)).toEqual([written]);
  for (const who of [usha, await house.admit('nurse'), await house.foundAnother()])
    expect(await sees(who, incidentId)).toEqual([]);
  expect((await inMay(lucy))?.incidents).toEqual({ count: 1, ids: [incidentId] });
  expect(await inMay(usha)).toBeNull();

  const closing = { incidentId, on: '2024-05-13', learned: 'two of us at the door when visitors come' };
  expect(await sunanda?.ask(closeIncident, closing)).toMatchObject({ refusal: { code: 'incident.report-open' } });
  await sunanda?.done(tellOfIncident, { incidentId, whom: 'police', at: '2024-05-12T17:00:00.000Z', words: 'GD 14' });
  await sunanda?.done(closeIncident, closing);
  const told = { whom: 'police', at: '2024-05-12T17:00:00.000Z', words: 'GD 14', by: sunanda?.staffId };
  expect(await sees(asha, incidentId)).toEqual([expect.objectContaining({ told: [told], closed: '2024-05-13' })]);
  const [row] = await house.asOwner<{ row: string }>(
    'select to_jsonb(i)::text as row from app.incident i where id = $1',
    [incidentId],
  );
  expect(row?.row).not.toMatch(new RegExp(`mirror|abuse|GD 14|${personId}`));
});

test('whoever must not see her does not see what happened to her, and the month counts it still', async () => {
  const incidentId = newId();
  const incident = buildNewIncident({
    homeId: banyan,
    personIds: [personId],
    happened: moment('2024-05-10T10:00:00.000Z'),
  });
  await lucy?.done(recordIncident, { incidentId, incident });
  expect(await sees(sunanda, incidentId)).toHaveLength(1);
  const before = (await inMay(sunanda))?.incidents.count;
  await asha?.done(declareConflict, { conflictId: newId(), staffId: sunanda?.staffId, personId, kind: 'related' });
  expect(await sees(sunanda, incidentId)).toEqual([]);
  expect((await inMay(sunanda))?.incidents.count).toBe(before);
});
