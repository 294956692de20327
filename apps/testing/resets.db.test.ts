import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouseServer } from '../server/house.ts';
import { equip } from './equip.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';
import { Visitor } from './visitor.ts';

const DAY = '24 hours 1 second';
let home: TestHouse;
let server: FastifyInstance;
let meher: Visitor;
let rhea: Visitor;
let director: Colleague;

beforeAll(async () => {
  home = await openTestHouse();
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  director = await home.admit('director', { confirmedBy: home.founder });
  // Let in today by the founder, she is no second person to her until tomorrow.
  await home.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
  meher = new Visitor(server, home.founder.token);
  rhea = new Visitor(server, director.token);
});
afterAll(async () => {
  await server.close();
  await home.close();
});

const tokenOf = (link: string) => link.slice(link.indexOf('#') + 1);
/** A day does not pass in a test: everything of the link and its reset is made older by so much. */
const passes = async (time: string) => {
  await home.asOwner(
    'update app.invitation set valid_from = valid_from - $1::interval, expires_at = expires_at - $1::interval',
    [time],
  );
  await home.asOwner(
    'update app.reset set takes_effect_at = takes_effect_at - $1::interval, expires_at = expires_at - $1::interval',
    [time],
  );
};

describe('a reset', () => {
  test('is asked by one and confirmed by another; never by the same, nor by her whom it is for', async () => {
    const asha = await equip(home, server);
    const { body } = await meher.post(`/api/colleagues/${asha.colleague.staffId}/reset`, { how: 'two-administrators' });
    expect(body).toEqual({
      outcome: 'accepted',
      reset: expect.objectContaining({ confirmedBy: null, takesEffectAt: null }),
    });
    expect(await meher.told(`/api/resets/${body.reset.id}/confirm`)).toBe('act.same-person');
    expect(await asha.visitor.told(`/api/resets/${body.reset.id}/confirm`)).toBe('record.not-found');
    expect(await meher.told(`/api/colleagues/${asha.colleague.staffId}/reset`, { how: 'in-person' })).toBe(
      'reset.already-asked',
    );
    expect(await rhea.told(`/api/resets/${body.reset.id}/confirm`)).toBe('accepted');
    expect(await rhea.told(`/api/resets/${body.reset.id}/confirm`)).toBe('record.not-found');
    expect(await meher.told(`/api/colleagues/${home.founder.staffId}/reset`, { how: 'in-person' })).toBe(
      'staff.not-yourself',
    );
  });

  test('is not confirmed by a colleague whom the asker let in today', async () => {
    const asha = await equip(home, server);
    const invented = await home.admit('administrator', { confirmedBy: director });
    const { body } = await meher.post(`/api/colleagues/${asha.colleague.staffId}/reset`, { how: 'two-administrators' });
    expect(await new Visitor(server, invented.token).told(`/api/resets/${body.reset.id}/confirm`)).toBe(
      'act.same-person',
    );
  });

  test('waits a day; then it takes every key and session of before, and sets the first new one', async () => {
    const asha = await equip(home, server);
    const { body } = await meher.post(`/api/colleagues/${asha.colleague.staffId}/reset`, { how: 'in-person' });
    const early = await new Visitor(server).post('/api/invitation/see', { token: tokenOf(body.link) });
    expect(early.body.refusal).toEqual({
      code: 'invitation.not-yet',
      kind: 'conflict',
      values: { from: body.reset.takesEffectAt },
    });
    await expect(new Visitor(server).setUp(body.link)).rejects.toThrow();
    await passes('23 hours 59 minutes');
    await expect(new Visitor(server).setUp(body.link)).rejects.toThrow();
    await passes('2 minutes');
    const visitor = new Visitor(server);
    await visitor.setUp(body.link);
    expect((await visitor.get('/api/me')).body).toMatchObject({
      assurance: 'password',
      setUp: { passkeys: 1, complete: false },
    });
    expect((await asha.visitor.get('/api/me')).status).toBe(401);
    await expect(new Visitor(server).signIn(asha.keys[0])).rejects.toThrow('passkey.not-accepted');
    expect((await visitor.get('/api/me')).body.notices).toEqual([expect.objectContaining({ is: 'reset-used' })]);
  });

  test('is seen on each of her devices, and cancelled from any, without a further proof', async () => {
    const asha = await equip(home, server);
    const { body } = await meher.post(`/api/colleagues/${asha.colleague.staffId}/reset`, { how: 'in-person' });
    const other = new Visitor(server);
    await other.signIn(asha.keys[1]);
    await home.asOwner(`update app.session set stepped_up_at = now() - interval '1 hour' where staff_id = $1`, [
      asha.colleague.staffId,
    ]);
    for (const visitor of [asha.visitor, other]) {
      const [notice] = (await visitor.get('/api/me')).body.notices;
      expect(notice).toMatchObject({ is: 'reset-asked', mayCancel: true, takesEffectAt: body.reset.takesEffectAt });
      expect(await visitor.told(`/api/my-sign-in/notices/${notice.id}/seen`)).toBe('record.not-found'); // a thief must not hide it
    }
    const [notice] = (await other.get('/api/me')).body.notices;
    expect(await other.told(`/api/my-sign-in/notices/${notice.id}/cancel`)).toBe('accepted');
    await passes(DAY);
    await expect(new Visitor(server).setUp(body.link)).rejects.toThrow();
    await new Visitor(server).signIn(asha.keys[0]);
  });

  test('is listed to those who may ask for one, and to nobody else', async () => {
    const asha = await equip(home, server);
    const { body } = await meher.post(`/api/colleagues/${asha.colleague.staffId}/reset`, { how: 'two-administrators' });
    const listed = (await rhea.get('/api/resets')).body.resets as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain(body.reset.id);
    expect((await asha.visitor.get('/api/resets')).body).toEqual({ resets: [] });
    const elsewhere = new Visitor(server, (await home.foundAnother()).token);
    expect((await elsewhere.get('/api/resets')).body).toEqual({ resets: [] });
    expect(await elsewhere.told(`/api/resets/${body.reset.id}/cancel`)).toBe('record.not-found');
  });
});
