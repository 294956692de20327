import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from '#modules/facility/model/bed.ts';
import { giveHome, takeHomeBack } from '#modules/facility/model/give-home.ts';
import { HomeKeeping } from '#modules/facility/model/home-keeping.ts';
import { answerInspection, recordInspection, settleInspectionPoint } from '#modules/facility/model/inspect-home.ts';
import { Inspection, InspectionPoint } from '#modules/facility/model/inspection.ts';
import { readMonth } from '#modules/facility/server/home-month.query.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { newId } from '#platform/server/random.ts';
import { type HomesHouse, openHomesHouse } from './homes-house.ts';

let { house, lucy, rosa, usha, banyan, jasmine, houseSomebody, seenBy } = {} as HomesHouse;

beforeAll(async () => {
  ({ house, lucy, rosa, usha, banyan, jasmine, houseSomebody, seenBy } = await openHomesHouse());
});
afterAll(() => house.close());

const INSPECTED = {
  ...{ on: '2024-05-02', byWhom: 'district-committee', team: 'four, with a doctor', announced: 'no' },
  ...{ findings: 'The stairs have no rail.', reportOn: null, reportRef: null },
};

test('an inspection is kept as it was, read by those who keep the home, and answered when every point is', async () => {
  const [inspectionId, pointId] = [newId(), newId()];
  const points = [{ pointId, words: 'A rail on the stairs', dueOn: null }];
  const inspection = { homeId: banyan, ...INSPECTED };
  await lucy.done(recordInspection, { inspectionId, inspection, points });
  const written = expect.objectContaining({ ...inspection, answeredOn: null });
  const director = await house.admit('director', { confirmedBy: house.founder });
  for (const who of [lucy, rosa, director])
    expect(await seenBy(who, Inspection, { id: inspectionId })).toEqual([written]);
  for (const who of [usha, await house.admit('outreach-worker'), await house.foundAnother()])
    expect(await seenBy(who, InspectionPoint, { inspectionId })).toEqual([]);
  expect(await usha.ask(recordInspection, { inspectionId: newId(), inspection, points: [] })).toMatchObject({
    outcome: 'refused',
  });
  const answering = { inspectionId, answeredOn: '2024-05-12', answerRef: 'to the DCPU, 14/2024' };
  expect(await rosa.ask(answerInspection, answering)).toMatchObject({ refusal: { code: 'facility.points-open' } });
  await rosa.done(settleInspectionPoint, {
    pointId,
    settled: 'done',
    settledOn: '2024-05-10',
    answer: 'A rail stands.',
  });
  await rosa.done(answerInspection, answering);
  expect(await seenBy(lucy, Inspection, { id: inspectionId })).toMatchObject(
    [answering].map(({ inspectionId: id, ...one }) => ({ id, ...one })),
  );
  const span = { from: '2024-05-01', to: '2024-05-13' };
  expect((await lucy.reads((tx) => readMonth(tx, banyan, span)))?.inspections).toEqual({
    count: 1,
    ids: [inspectionId],
  });
  expect(await usha.reads((tx) => readMonth(tx, banyan, span))).toBeNull();
  const disk = await house.asOwner<{ row: string }>('select to_jsonb(t)::text as row from app.inspection t');
  expect(JSON.stringify(disk)).not.toMatch(/stairs|doctor|DCPU/);
});

test('a second home is given for a while and taken back, and who stays there comes into view and leaves it', async () => {
  const { placementId } = await houseSomebody();
  const meher = house.founder;
  const giving = {
    keepingId: newId(),
    homeId: banyan,
    staffId: usha.staffId,
    untilDay: '2024-05-20',
    reason: 'Lucy is ill',
  };
  expect(await seenBy(usha, Placement, { id: placementId })).toEqual([]);
  expect(await lucy.ask(giveHome, giving)).toMatchObject({ refusal: { code: 'act.not-for-you' } });
  await meher.done(giveHome, giving);
  expect(await seenBy(usha, Placement, { id: placementId })).toHaveLength(1);
  expect(await seenBy(lucy, HomeKeeping, { staffId: usha.staffId })).toMatchObject([{ homeId: banyan, ended: null }]);
  expect(await meher.ask(giveHome, { ...giving, keepingId: newId() })).toMatchObject({
    refusal: { code: 'facility.keeps-already' },
  });
  const nurse = await house.admit('nurse');
  expect(await meher.ask(giveHome, { ...giving, keepingId: newId(), staffId: nurse.staffId })).toMatchObject({
    refusal: { code: 'facility.cannot-keep' },
  });
  await meher.done(takeHomeBack, { homeId: banyan, staffId: usha.staffId });
  expect(await seenBy(usha, Placement, { id: placementId })).toEqual([]);
  expect(await meher.ask(takeHomeBack, { homeId: banyan, staffId: usha.staffId })).toMatchObject({
    refusal: { code: 'facility.keeps-not' },
  });
  // The home she was let in with is taken back in the same way.
  await meher.done(takeHomeBack, { homeId: jasmine, staffId: usha.staffId });
  expect(await seenBy(usha, Bed, { homeId: jasmine })).toEqual([]);
});
