import type { FastifyInstance } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { newId } from '#platform/server/random.ts';
import { isRightCode } from '#platform/server/sign-in/one-time-codes.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Equipped, equip } from './equip.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';
import { Visitor } from './visitor.ts';

const PASSWORD = 'seven grey herons over wadala';
const NOON = Date.parse('2026-11-22T12:00:10Z');

let home: TestHouse;
let server: FastifyInstance;
let asha: Equipped;
let secret: string;
/** The clock on the wall: what codes of an app are made and checked by. */
let clock = NOON;

const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret), period: 30 }).generate({ timestamp: clock });
const byPassword = (more: object = {}) => ({
  name: asha.name,
  password: PASSWORD,
  code: codeNow(),
  device: 'Test',
  ...more,
});
/** No hour passes in a test: the tries of the last one are forgotten instead. */
const anHourLater = () => home.asOwner('delete from app.try');

beforeAll(async () => {
  home = await openTestHouse(undefined, { clock: () => new Date(clock) });
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  asha = await equip(home, server);
  expect(await asha.visitor.told('/api/my-sign-in/password', { password: PASSWORD })).toBe('accepted');
  const { body } = await asha.visitor.post('/api/my-sign-in/code/options');
  secret = body.secret;
  expect(await asha.visitor.told('/api/my-sign-in/code', { code: codeNow() })).toBe('accepted');
});
afterAll(async () => {
  await server.close();
  await home.close();
});

/** Half a minute later there is another code, and no test waits for it. */
const nextCode = () => {
  clock += 30_000;
};

describe('password and code', () => {
  test('open a session that sees nobody until a passkey follows', async () => {
    await asha.colleague.done(addPerson, buildNewPerson(newId()));
    nextCode();
    const visitor = new Visitor(server);
    const { body } = await visitor.post('/api/sign-in', byPassword());
    expect(body).toEqual({ outcome: 'accepted', assurance: 'password' });
    expect((await visitor.get('/api/records/person')).body.records).toEqual([]);
    expect((await visitor.get('/api/records/staff-member')).body.records).not.toEqual([]);
    const before = visitor.cookie;
    await visitor.stepUp(asha.keys[0]);
    expect((await visitor.get('/api/me')).body).toMatchObject({ assurance: 'passkey' });
    expect((await visitor.get('/api/records/person')).body.records).not.toEqual([]);
    expect(visitor.cookie).not.toBe(before);
  });

  test.each([
    ['a wrong password', { password: 'seven grey herons over wadalA' }],
    ['a wrong code', { code: '000000' }],
    ['no code', { code: undefined }],
    ['a code of letters', { code: 'abcdef' }],
    ['a name that nobody has', { name: 'nobody-at-all' }],
  ])('with %s are refused in the same words', async (_what, wrong) => {
    await anHourLater();
    nextCode();
    const { status, body } = await new Visitor(server).post('/api/sign-in', byPassword(wrong));
    expect([status, body]).toEqual([400, { outcome: 'refused', refusal: { code: 'session.wrong', kind: 'invalid' } }]);
  });

  test('are refused to whoever has no app, whatever the password', async () => {
    const lucy = await equip(home, server, 'nurse');
    await lucy.visitor.post('/api/my-sign-in/password', { password: PASSWORD });
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ name: lucy.name }))).toBe('session.wrong');
  });

  test('are refused until a first code has shown that the app works', async () => {
    const lucy = await equip(home, server, 'nurse');
    await lucy.visitor.post('/api/my-sign-in/password', { password: PASSWORD });
    const { body } = await lucy.visitor.post('/api/my-sign-in/code/options');
    const code = new TOTP({ secret: Secret.fromBase32(body.secret) }).generate({ timestamp: clock });
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ name: lucy.name, code }))).toBe('session.wrong');
    expect(await lucy.visitor.told('/api/my-sign-in/code', { code: '000000' })).toBe('code.wrong');
    expect(await lucy.visitor.told('/api/my-sign-in/code', { code })).toBe('accepted');
  });

  test('check 13: a code comes in once, of fifty who send it at the same moment', async () => {
    nextCode();
    const { organisationId, staffId } = asha.colleague;
    const code = codeNow();
    const at = { door: home.house.door, codes: home.house.codes };
    const send = () => isRightCode(at, { organisationId, staffId }, code);
    const all = await Promise.all(Array.from({ length: 50 }, send));
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await new Visitor(server).told('/api/sign-in', byPassword())).toBe('session.wrong');
  });

  test('take a code of the half minute before and after, and no further', async () => {
    const at = (offset: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock + offset });
    await anHourLater();
    clock += 300_000;
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ code: at(-60_000) }))).toBe('session.wrong');
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ code: at(60_000) }))).toBe('session.wrong');
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ code: at(-30_000) }))).toBe('accepted');
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ code: at(30_000) }))).toBe('accepted');
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ code: at(0) }))).toBe('session.wrong');
  });

  test('leave the secret unreadable in the database', async () => {
    const [row] = await home.asOwner<{ text: string }>(
      'select string_agg(o::text, $1) as text from app.one_time_code o',
      [' '],
    );
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from(Secret.fromBase32(secret).bytes).toString('hex'));
  });
});

describe('check 12: a guesser', () => {
  test('has ten tries an hour for a name, also all at once, and a known name tells nothing more than an unknown one', async () => {
    for (const name of ['nobody-has-this-name', asha.name]) {
      await anHourLater();
      const guess = (n: number) =>
        new Visitor(server).told('/api/sign-in', byPassword({ name, password: `guess ${n}` }));
      const all = await Promise.all(Array.from({ length: 14 }, (_, n) => guess(n)));
      const told = Object.groupBy(all, (one) => one);
      expect([name, told['session.wrong']?.length, told['session.too-many-tries']?.length]).toEqual([name, 10, 4]);
    }
  }, 90_000); // twenty passwords are hashed, two at a time

  test('cannot shut her out: her passkey comes in', async () => {
    expect(await new Visitor(server).told('/api/sign-in', byPassword())).toBe('session.too-many-tries');
    await new Visitor(server).signIn(asha.keys[0]);
  });

  test('is counted in the database, by a hash that holds neither name nor address', async () => {
    const rows = await home.asOwner<{ who: Buffer }>('select who from app.try');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ who }) => who.length === 32)).toBe(true);
    const other = await buildHouseServer(home.house, {
      staffApp: null,
      logs: false,
      demonstration: null,
      firstRunCode: null,
    });
    expect(await new Visitor(other).told('/api/sign-in', byPassword())).toBe('session.too-many-tries');
    await other.close();
  });

  test('is known by the same network only for a day', async () => {
    const key = () => home.asOwner<{ key: Buffer }>(`select app.door_key('network', '203.0.113.9') as key`);
    const [today] = await key();
    await home.asOwner(`update app.door_salt set made_at = now() - interval '26 hours' where name <> 'account'`);
    await home.asOwner('select app.sweep_door()');
    expect((await key())[0]?.key).not.toEqual(today?.key);
  });

  test('gives back to whoever came in rightly no more than her own try', async () => {
    await anHourLater();
    for (let n = 0; n < 9; n += 1)
      await new Visitor(server).post('/api/sign-in', byPassword({ password: `guess ${n}` }));
    nextCode();
    clock += 60_000;
    expect(await new Visitor(server).told('/api/sign-in', byPassword())).toBe('accepted');
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ password: 'one more' }))).toBe('session.wrong');
    expect(await new Visitor(server).told('/api/sign-in', byPassword({ password: 'and one' }))).toBe(
      'session.too-many-tries',
    );
  }, 60_000);

  test('is told of in the journal of her organisation', async () => {
    const [row] = await home.asOwner<{ times: number }>(
      `select count(*)::int as times from app.journal where kind = 'sign-in-refused' and staff_id = $1`,
      [asha.colleague.staffId],
    );
    expect(row?.times).toBeGreaterThan(10);
  });
});

describe('a new password', () => {
  test('is judged where it is set', async () => {
    await asha.visitor.stepUp(asha.keys[0]);
    const set = (password: string) => asha.visitor.told('/api/my-sign-in/password', { password });
    expect(await set('fourteen chars')).toBe('password.too-short');
    expect(await set('password12345678')).toBe('password.too-common');
    expect(await set(`herons ${asha.name} herons`)).toBe('password.names-you');
    expect(await set('A test organisation of herons')).toBe('password.names-you');
  });
});

describe('the demonstration’s door', () => {
  test('is shut on a live server, even for a demonstration’s own people', async () => {
    await home.asOwner('update app.tenant set demonstration = true');
    const who = await home.admit('case-manager');
    await home.asOwner(
      'update app.credential set password_hash = (select password_hash from app.credential where staff_id = $1) where staff_id = $2',
      [asha.colleague.staffId, who.staffId],
    );
    const payload = { name: `s-${who.staffId}`, password: PASSWORD, device: 'Test' };
    expect(await new Visitor(server).told('/api/sign-in', payload)).toBe('session.wrong');
    const demonstration = await buildHouseServer(home.house, {
      staffApp: null,
      logs: false,
      demonstration: [],
      firstRunCode: null,
    });
    expect((await new Visitor(demonstration).post('/api/sign-in', payload)).body).toMatchObject({
      assurance: 'demonstration',
    });
    await demonstration.close();
    await home.asOwner('update app.tenant set demonstration = false');
  });
});
