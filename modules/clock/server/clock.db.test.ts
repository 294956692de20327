import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { meetClock, waiveClock } from '#modules/clock/model/answer-clock.ts';
import { ClockAnswer, ClockSetting, StartedClock } from '#modules/clock/model/clock.ts';
import { setRule } from '#modules/clock/model/set-rule.ts';
import { startClock } from '#modules/clock/model/start-clock.ts';
import { buildStartedFacts } from '#modules/clock/testing/build-clock.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouse } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId } = await openCareHouse());
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

async function start() {
  const clockId = newId();
  const clock = buildStartedFacts({ personId });
  await asha.done(startClock, { clockId, clock });
  const which = { clockId: `${clock.ruleId}.${clockId}`, ruleId: clock.ruleId, personId, trigger: clock.trigger };
  return { clockId, clock, which };
}

test('a clock started by hand is read as it was written, and by nobody else', async () => {
  const { clockId, clock } = await start();
  expect(await seenBy(asha, StartedClock, { id: clockId })).toEqual([expect.objectContaining(clock)]);
  expect(await seenBy(await house.admit('director'), StartedClock, { id: clockId })).toEqual([
    expect.objectContaining(clock), // the director reads what lawyers do, and answers for it
  ]);
  expect(await seenBy(await house.foundAnother(), StartedClock, { id: clockId })).toEqual([]);
});

test('two who answer one clock at once leave one answer', async () => {
  const { which } = await start();
  const meet = () =>
    asha.ask(meetClock, { ...which, answerId: newId(), met: day('2024-05-10'), evidence: 'report no. 7' });
  const outcomes = (await Promise.all([meet(), meet()])).map(({ outcome }) => outcome);
  expect(outcomes.sort()).toEqual(['accepted', 'refused']);
  expect(await seenBy(asha, ClockAnswer, { clockId: which.clockId })).toMatchObject([
    { evidence: 'report no. 7', times: 1 },
  ]);
  const waived = await asha.ask(waiveClock, { ...which, answerId: newId(), waived: 'no need' });
  expect(waived).toMatchObject({ outcome: 'refused', refusal: { code: 'clock.already-answered' } });
});

test('the rules an organisation keeps to are its own', async () => {
  const director = await house.admit('director');
  const setting = { ruleId: 'IN.JJ.36-2.SIR_15D', on: false, reviewedOn: null, reviewedBy: null, note: null };
  await director.done(setRule, { settingId: newId(), setting });
  await director.done(setRule, { settingId: newId(), setting: { ...setting, on: true } });
  expect(await seenBy(asha, ClockSetting, {})).toMatchObject([{ on: true, version: 2 }]);
  expect(await asha.ask(setRule, { settingId: newId(), setting })).toMatchObject({ outcome: 'refused' });
  expect(await seenBy(await house.foundAnother(), ClockSetting, {})).toEqual([]);
});
