import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { authoriseDecoy } from '../model/authorise-decoy.ts';
import { endOperation } from '../model/end-operation.ts';
import { nameTeamMember, standDown } from '../model/name-team-member.ts';
import { DecoyUse, Operation, OperationPlan, OperationTeamMember } from '../model/operation.ts';
import { OperationEvent } from '../model/operation-event.ts';
import { durationMinutes } from '../model/operation-lifecycle.ts';
import { recordEvent } from '../model/record-event.ts';
import { startOperation } from '../model/start-operation.ts';
import { buildPlanned } from '../testing/build-operation.ts';
import { openCrew } from '../testing/open-crew.ts';
import { countWatching } from './count-watching.query.ts';

type Crew = Awaited<ReturnType<typeof openCrew<Colleague>>>;

let house: TestHouse;
let farida: Crew['farida'];
let imran: Crew['imran'];
let asha: Crew['asha'];
let live: Crew['live'];
let plan: Crew['plan'];
let join: Crew['join'];
let seenBy: Crew['seenBy'];

beforeAll(async () => {
  house = await openTestHouse();
  ({ farida, imran, asha, live, plan, join, seenBy } = await openCrew(house));
});
afterAll(() => house.close());

const END = '2024-04-27T16:40:00.000Z';

describe('an operation', () => {
  test('is read as it was written, plan, team and decoy too', async () => {
    const { operationId, planId, operation } = await plan();
    const memberId = newId();
    const member = { operationId, role: 'decoy' as const, since: day('2024-04-26') };
    await farida.done(nameTeamMember, { ...member, memberId, who: { is: 'colleague', staffId: imran.staffId } });
    const decoy = {
      operationId,
      authorisedBy: 'the inspector',
      briefed: true,
      noSexualContact: true,
      markedMoney: true,
      contactMade: null,
    };
    await farida.done(authoriseDecoy, { decoyUseId: newId(), decoy });
    expect(await seenBy(farida, Operation, { id: operationId })).toEqual([
      expect.objectContaining({ ...operation, status: 'planned', scopeId: operationId }),
    ]);
    expect(await seenBy(farida, OperationPlan, { id: planId })).toEqual([
      expect.objectContaining({ ...buildPlanned(), operationId, checklist: [] }),
    ]);
    expect(await seenBy(imran, OperationTeamMember, { operationId })).toEqual([
      expect.objectContaining({ ...member, staffId: imran.staffId, officer: null, untilWhen: null }),
    ]);
    expect(await seenBy(imran, DecoyUse, { operationId })).toEqual([expect.objectContaining(decoy)]);
  });

  test('does not exist for a colleague outside the team, and no longer for one who left it', async () => {
    const { operationId } = await plan();
    expect(await seenBy(imran, Operation, { id: operationId })).toEqual([]);
    const memberId = newId();
    await farida.done(nameTeamMember, {
      memberId,
      operationId,
      role: 'driver',
      since: null,
      who: { is: 'colleague', staffId: imran.staffId },
    });
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
    const start = farida.reads((tx) =>
      tx.query("update app.operation set status = 'live', started_at = now() where id = $1", [operationId]),
    );
    await expect(start).rejects.toThrow(/never_alone/);
  });

  test('starts once when two leads start it at the same time', async () => {
    const { operationId } = await plan();
    await join(operationId, imran);
    const answers = await Promise.all(
      [farida, imran].map((who) => who.ask(startOperation, { operationId, eventId: newId() })),
    );
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
    await join(operationId, imran);
    const [mine, theirs] = [newId(), newId()];
    const tap = (eventId: string, at: string) => ({ eventId, operationId, at, kind: 'entry', note: null, count: null });
    await farida.done(recordEvent, tap(mine, '2024-04-27T12:00:07.000Z'), { askedAt: '2024-04-27T12:00:07.000Z' });
    await imran.done(recordEvent, tap(theirs, '2024-04-27T12:00:31.250Z'), { askedAt: '2024-04-27T12:00:31.250Z' });
    const events = await seenBy(farida, OperationEvent, { operationId, kind: 'entry' });
    expect(events.map(({ id, sameAs, at }) => [id, sameAs, at]).toSorted()).toEqual(
      [
        [mine, null, '2024-04-27T12:00:07.000Z'],
        [theirs, mine, '2024-04-27T12:00:31.250Z'],
      ].toSorted(),
    );
  });
});
describe('how many watch', () => {
  test('is a number for those who may see the operation, and nothing for others', async () => {
    const { operationId } = await live();
    await join(operationId, imran);
    const count = (who: Colleague) => who.reads((tx) => countWatching(tx, operationId));
    expect(await count(farida)).toBe(1);
    expect(await count(imran)).toBe(2);
    expect(await count(await house.admit('director'))).toBe(3);
    expect(await count(asha)).toBeNull();
    expect(await count(await house.foundAnother())).toBeNull();
    await expect(asha.reads((tx) => tx.query('select * from app.operation_watch'))).rejects.toThrow(
      /permission denied/,
    );
  });
});
