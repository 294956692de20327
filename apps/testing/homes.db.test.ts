import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { Bed } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { giveBed } from '#modules/facility/model/give-bed.ts';
import { HouseLog } from '#modules/facility/model/house-log.ts';
import { addBeds, closeBed } from '#modules/facility/model/keep-beds.ts';
import { takeOverShift, writeHouseLog } from '#modules/facility/model/keep-house-log.ts';
import { registerHome } from '#modules/facility/model/registering.ts';
import { Registration } from '#modules/facility/model/registration.ts';
import { readMonth } from '#modules/facility/server/home-month.query.ts';
import { buildLogFacts, buildRegistrationFacts } from '#modules/facility/testing/build-facility.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { addOrder } from '#modules/placement/model/add-order.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import { Belonging } from '#modules/placement/model/belonging.ts';
import { takeInBelongings } from '#modules/placement/model/belonging-acts.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { Leave } from '#modules/placement/model/leave.ts';
import { endLeave, planLeave, startLeave } from '#modules/placement/model/leave-acts.ts';
import { LeavingWish } from '#modules/placement/model/leaving-wish.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { StayOrder } from '#modules/placement/model/stay-order.ts';
import { Transfer } from '#modules/placement/model/transfer.ts';
import { acknowledgeArrival, handOverPerson, planTransfer } from '#modules/placement/model/transfer-acts.ts';
import { readBedsTaken } from '#modules/placement/server/beds-taken.query.ts';
import { buildAdmission } from '#modules/placement/testing/build-placement.ts';
import { buildLeaveFacts, buildOrderFacts, buildTransferFacts } from '#modules/placement/testing/build-stay.ts';
import { newId } from '#platform/server/random.ts';
import { type HomesHouse, openHomesHouse } from './homes-house.ts';
import type { Colleague } from './test-house.ts';

let { house, asha, lucy, rosa, usha, banyan, jasmine, addHome, houseSomebody, seenBy } = {} as HomesHouse;

beforeAll(async () => {
  ({ house, asha, lucy, rosa, usha, banyan, jasmine, addHome, houseSomebody, seenBy } = await openHomesHouse());
});
afterAll(() => house.close());

const LEFT = {
  dischargeOutcome: 'left_by_choice',
  dischargedTo: null,
  dischargeOrder: null,
  dischargeWithoutOrder: null,
  handedTo: null,
  receipt: null,
};

async function twoBeds() {
  const [one, two] = [newId(), newId()];
  const beds = [
    { bedId: one, name: '1' },
    { bedId: two, name: '2' },
  ];
  await lucy.done(addBeds, { homeId: banyan, room: `Room ${newId()}`, beds });
  return { one, two };
}

describe('a home', () => {
  test('its registration is read as it was written, by everybody in the house and by nobody outside', async () => {
    const registrationId = newId();
    const registration = buildRegistrationFacts({ homeId: banyan });
    await asha.done(registerHome, { registrationId, registration });
    expect(await seenBy(lucy, Registration, { id: registrationId })).toEqual([
      expect.objectContaining({ ...registration, ended: null }),
    ]);
    expect(await seenBy(await house.foundAnother(), Registration, { id: registrationId })).toEqual([]);
  });

  test('its book is read as it was written by its own wardens, and taken over by another hand', async () => {
    const logId = newId();
    const entry = buildLogFacts({ homeId: banyan, kind: 'hand-over', words: 'Milk is short; the pump runs again.' });
    await lucy.done(writeHouseLog, { logId, entry });
    expect(await seenBy(rosa, HouseLog, { id: logId })).toEqual([
      expect.objectContaining({ ...entry, writtenBy: lucy.staffId, takenBy: null }),
    ]);
    expect(await seenBy(usha, HouseLog, { id: logId })).toEqual([]);
    expect(await lucy.ask(takeOverShift, { logId })).toMatchObject({ outcome: 'refused' });
    await rosa.done(takeOverShift, { logId });
    expect(await seenBy(lucy, HouseLog, { id: logId })).toMatchObject([{ takenBy: rosa.staffId }]);
    const foreign = await usha.ask(writeHouseLog, { logId: newId(), entry });
    expect(foreign).toMatchObject({ outcome: 'refused', refusal: { code: 'record.not-found' } });
  });

  test('a bed holds one person, however many are given it at once', async () => {
    const { one, two } = await twoBeds();
    expect(await seenBy(lucy, Bed, { id: one })).toMatchObject([{ homeId: banyan, name: '1', gone: null }]);
    expect(await seenBy(usha, Bed, { id: one })).toEqual([]);
    const [iniya, rubi] = [await houseSomebody(), await houseSomebody()];
    const give = (placementId: string, bedId: string) => lucy.ask(giveBed, { bedUseId: newId(), placementId, bedId });
    const answers = await Promise.all([give(iniya.placementId, one), give(rubi.placementId, one)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused']);
    await give(iniya.placementId, two);
    expect(await seenBy(lucy, BedUse, { placementId: iniya.placementId, untilAt: null })).toMatchObject([
      { bedId: two },
    ]);
    expect(await lucy.ask(closeBed, { bedId: two, closedUntil: null, closedWhy: 'wet' })).toMatchObject({
      refusal: { code: 'facility.bed-in-use' },
    });
  });
});

describe('what hangs on a stay', () => {
  test('is read as it was written by who keeps the home, and by nobody of another', async () => {
    const { personId, placementId } = await houseSomebody();
    const hers = { personId, placementId };
    const [leaveId, orderId, wishId, belongingId] = [newId(), newId(), newId(), newId()];
    const [leave, order] = [buildLeaveFacts(hers), buildOrderFacts(hers)];
    await asha.done(planLeave, { leaveId, leave });
    await asha.done(addOrder, { orderId, order });
    await lucy.done(sayLeavingWish, {
      wishId,
      placementId,
      said: '2024-05-13T04:00:00.000Z',
      words: 'I want to go home.',
    });
    const things = [{ belongingId, kind: 'papers', what: 'school certificate', kept: true }];
    await lucy.done(takeInBelongings, { placementId, came: '2024-04-29', things });
    expect(await seenBy(lucy, Leave, { id: leaveId })).toEqual([expect.objectContaining({ ...leave, leftAt: null })]);
    expect(await seenBy(lucy, StayOrder, { id: orderId })).toEqual([expect.objectContaining(order)]);
    expect(await seenBy(asha, LeavingWish, { id: wishId })).toMatchObject([
      { words: 'I want to go home.', answer: null },
    ]);
    expect(await seenBy(asha, Belonging, { id: belongingId })).toMatchObject([
      { what: 'school certificate', kept: true },
    ]);
    for (const kind of [Leave, StayOrder, LeavingWish, Belonging]) {
      expect(await seenBy(usha, kind, { placementId })).toEqual([]);
    }
  });

  test('ends with it: a bed is free and a leave is over when somebody has left', async () => {
    const { personId, placementId } = await houseSomebody(day('1999-03-01'));
    const { one } = await twoBeds();
    await lucy.done(giveBed, { bedUseId: newId(), placementId, bedId: one });
    await lucy.done(planLeave, { leaveId: newId(), leave: buildLeaveFacts({ personId, placementId }) });
    await lucy.done(dischargePerson, {
      placementId,
      personId,
      discharged: day('2024-05-13'),
      ending: LEFT,
    });
    expect(await seenBy(asha, BedUse, { placementId, untilAt: null })).toEqual([]);
    expect(await seenBy(asha, Leave, { placementId, calledOff: null })).toEqual([]);
  });
});

describe('the month of a home', () => {
  const SPAN = { from: '2024-04-01', to: '2024-05-13' };
  const monthOf = (who: Colleague, homeId: string) => who.reads((tx) => readMonth(tx, homeId, SPAN));

  test('counts everybody who was there, also whom its wardens no longer know; and is told to nobody else', async () => {
    const home = await addHome('Home Month');
    const keeper = await house.admit('shelter-warden', { homeId: home });
    const director = await house.admit('director', { confirmedBy: await house.admit('administrator') });
    const personId = newId();
    const placementId = newId();
    const about = { gender: 'female', born: day('1999-03-01'), age: null, birthBasis: 'stated' };
    await asha.done(addPerson, { personId, nameUsed: 'Reva', ...about });
    const placement = buildAdmission({ personId, facilityId: home, admitted: day('2024-05-01'), basis: 'voluntary' });
    await asha.done(admitPerson, { placementId, placement });
    const leave = buildLeaveFacts({
      personId,
      placementId,
      goesAt: '2024-05-03T03:00:00.000Z',
      dueBack: '2024-05-04T12:00:00.000Z',
    });
    const leaveId = newId();
    await keeper.done(planLeave, { leaveId, leave });
    await keeper.done(startLeave, { leaveId, placementId, personId, leftAt: '2024-05-03T03:00:00.000Z', escort: null });
    await keeper.done(endLeave, { leaveId, backAt: '2024-05-04T11:00:00.000Z', note: null });
    await keeper.done(writeHouseLog, { logId: newId(), entry: buildLogFacts({ homeId: home, kind: 'safety' }) });
    await keeper.done(dischargePerson, { placementId, personId, discharged: day('2024-05-11'), ending: LEFT });
    expect(await seenBy(keeper, Placement, { id: placementId })).toEqual([]);
    const told = { came: { count: 1 }, left: { count: 1, ids: [placementId] }, bedDays: { count: 10 }, awayNights: 1 };
    expect(await monthOf(keeper, home)).toMatchObject({ ...told, safety: { count: 1 }, leaves: { ids: [leaveId] } });
    expect(await monthOf(director, home)).toMatchObject(told);
    for (const other of [usha, await house.admit('case-manager'), await house.foundAnother()])
      expect(await monthOf(other, home)).toBeNull();
  });

  test('a closed bed is counted as closed, to other homes too', async () => {
    const { one } = await twoBeds();
    const closedOn = async (day: string) =>
      (await readBedsTaken(house.house.pool, usha.token, day)).find(({ homeId }) => homeId === banyan)?.closed;
    const before = (await closedOn('2024-05-13')) ?? 0;
    await lucy.done(closeBed, { bedId: one, closedUntil: '2024-05-20', closedWhy: 'wet' });
    expect(await closedOn('2024-05-20')).toBe(before + 1);
    expect(await closedOn('2024-05-21')).toBe(before);
  });
});

describe('a transfer between two homes', () => {
  test('is known to both while it is open, and ends by two hands', async () => {
    const { personId, placementId: fromPlacementId } = await houseSomebody();
    const [transferId, placementId] = [newId(), newId()];
    const transfer = buildTransferFacts({ personId, fromPlacementId, toId: jasmine });
    await lucy.done(planTransfer, { transferId, transfer });
    expect(await seenBy(usha, Placement, { personId })).toEqual([]);
    const hand = { transferId, personId, toId: jasmine, handedAt: '2024-05-13T04:00:00.000Z', handedTo: 'Usha Kale' };
    await lucy.done(handOverPerson, { ...hand, orderRef: null, withoutOrder: null, along: transfer.along });
    expect(await seenBy(usha, Transfer, { id: transferId })).toEqual([
      expect.objectContaining({ ...transfer, fromId: banyan, handedBy: lucy.staffId, handedTo: 'Usha Kale' }),
    ]);
    const arrive = {
      transferId,
      fromPlacementId,
      personId,
      toId: jasmine,
      receivedAt: '2024-05-13T04:10:00.000Z',
      receivedHow: 'here',
      receiptRef: null,
      notArrived: null,
      placementId,
      shelterType: 'ngo_shelter',
    };
    expect(await lucy.ask(acknowledgeArrival, arrive)).toMatchObject({ refusal: { code: 'placement.receipt-by-two' } });
    await usha.done(acknowledgeArrival, arrive);
    expect(await seenBy(usha, Placement, { personId, discharged: null })).toMatchObject([
      { id: placementId, facilityId: jasmine },
    ]);
    expect(await seenBy(lucy, Placement, { personId })).toEqual([]);
    expect(await seenBy(asha, Placement, { personId })).toHaveLength(2);
  });
});
