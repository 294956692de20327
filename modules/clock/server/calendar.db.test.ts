import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { cookieOf } from '../../../apps/testing/evidence-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { ClockPlace, setPlace } from '../model/clock-place.ts';

let house: TestHouse;
let server: FastifyInstance;
let asha: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  asha = await house.admit('case-manager');
});
afterAll(async () => {
  await server.close();
  await house.close();
});

const post = (who: Colleague, url: string, payload: object = {}) =>
  server.inject({ method: 'POST', url, cookies: cookieOf(who), payload });
const read = (link: string) => server.inject({ url: new URL(link).pathname });
const make = async (who: Colleague) => (await post(who, '/api/my-calendar')).json<{ link: string }>().link;
const days = [
  { on: '2024-05-20', things: 1 },
  { on: '2024-05-22', things: 2 },
];

test('a calendar is read by its secret address, without a session, and tells days and no more', async () => {
  const link = await make(asha);
  expect((await post(asha, '/api/my-calendar/days', { days })).json()).toEqual({ kept: true });
  const answer = await read(link);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20240520',
    'DTSTART;VALUE=DATE:20240522',
  ]);
  expect(answer.body).toContain('SUMMARY:Daybook: something is due (2)');
  expect(answer.body).not.toMatch(/Test|organisation|asha|legal|court/i);
});

test('a new address ends the old one, and an ended one is answered like one that never was', async () => {
  const [old, link] = [await make(asha), await make(asha)];
  const never = await read(old.replace(/[^/]{43}\.ics$/, `${'x'.repeat(43)}.ics`));
  expect([(await read(link)).statusCode, (await read(old)).statusCode, (await read(old)).body]).toEqual([
    200,
    404,
    never.body,
  ]);
  await post(asha, '/api/my-calendar/end');
  expect((await read(link)).body).toBe(never.body);
  expect((await post(asha, '/api/my-calendar/days', { days })).json()).toEqual({ kept: false });
});

test('nobody writes the days of another, and the address of a suspended colleague tells nothing', async () => {
  const other = await house.admit('nurse');
  const link = await make(other);
  await post(asha, '/api/my-calendar/days', { days });
  expect((await read(link)).body).not.toContain('BEGIN:VEVENT');
  await house.asOwner('update app.credential set suspended_at = now() where staff_id = $1', [other.staffId]);
  expect((await read(link)).statusCode).toBe(404);
});

test('only the hash of an address is kept', async () => {
  const late = await house.admit('case-manager');
  const link = await make(late);
  const [row] = await house.asOwner<{ row: string }>(
    'select to_jsonb(l)::text as row from app.calendar_link l where staff_id = $1',
    [late.staffId],
  );
  expect(row?.row).not.toContain(link.slice(-47, -4));
});

test.each([{ days: [{ on: '2024-02-30', things: 1 }] }, { days: [{ on: '2024-05-20', things: 1, of: 'Iniya' }] }, {}])(
  'what is no list of days is refused: %j',
  async (payload) =>
    expect((await post(asha, '/api/my-calendar/days', payload)).json().refusal.code).toMatch(/^request\.|^date\./),
);

test('where an organisation works is its own, and read by all who work there', async () => {
  const director = await house.admit('director');
  await director.done(setPlace, { placeId: newId(), place: { states: ['MH'] } });
  await director.done(setPlace, { placeId: newId(), place: { states: ['WB', 'MH'] } });
  const seenBy = (who: Colleague) =>
    who.reads((tx) => house.house.path.store.find(tx, { kind: ClockPlace as never, where: {}, how: 'all' }));
  expect(await seenBy(asha)).toMatchObject([{ states: ['MH', 'WB'], version: 2 }]);
  expect(await seenBy(await house.foundAnother())).toEqual([]);
  expect(await asha.ask(setPlace, { placeId: newId(), place: { states: [] } })).toMatchObject({ outcome: 'refused' });
});
