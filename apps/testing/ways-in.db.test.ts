import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newId } from '#platform/server/random.ts';
import { drawLink } from '#platform/server/sign-in/links.ts';
import { SoftwareAuthenticator } from '#platform/testing/software-authenticator.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Equipped, equip, invite } from './equip.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';
import { Visitor } from './visitor.ts';

let home: TestHouse;
let server: FastifyInstance;
let meher: Visitor;

beforeAll(async () => {
  home = await openTestHouse();
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  meher = new Visitor(server, home.founder.token);
});
afterAll(async () => {
  await server.close();
  await home.close();
});

const tokenOf = (link: string) => link.slice(link.indexOf('#') + 1);
const persons = async (visitor: Visitor) => (await visitor.get('/api/records/person')).body.records.length;
describe('an invitation', () => {
  test('is handed over as a link that no server logs, and as a code to be photographed', async () => {
    const { staffId } = await home.admit('nurse');
    const { body } = await meher.post(`/api/colleagues/${staffId}/invitation`);
    expect(body.link).toMatch(/^http:\/\/localhost\/invitation#[A-Za-z0-9_-]{43}$/);
    expect(body.qr.every((row: string) => row.length === body.qr.length && /^[01]+$/.test(row))).toBe(true);
    const [row] = await home.asOwner<{ text: string }>(`select string_agg(i::text, ' ') as text from app.invitation i`);
    expect(row?.text).not.toContain(tokenOf(body.link));
  });

  test('says whom it is for, and lets in once', async () => {
    const { staffId } = await home.admit('nurse');
    const link = await invite(home, server, staffId);
    const visitor = new Visitor(server);
    const { body } = await visitor.post('/api/invitation/see', { token: tokenOf(link) });
    expect(body).toMatchObject({ is: 'invitation', name: 'Test nurse', organisation: 'A test organisation' });
    await visitor.setUp(link);
    expect(await new Visitor(server).told('/api/invitation/see', { token: tokenOf(link) })).toBe(
      'invitation.not-valid',
    );
    await expect(new Visitor(server).setUp(link)).rejects.toThrow();
  });

  test('used by two at the same moment lets one in', async () => {
    const { staffId } = await home.admit('nurse');
    const link = await invite(home, server, staffId);
    const all = await Promise.allSettled([1, 2, 3].map(() => new Visitor(server).setUp(link)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test.each([
    ['never made', async () => 'A'.repeat(43)],
    [
      'older than 72 hours',
      async (link: string) =>
        home.asOwner(`update app.invitation set expires_at = now() - interval '1 second'`).then(() => tokenOf(link)),
    ],
    [
      'replaced by a newer one',
      async (link: string, staffId: string) => invite(home, server, staffId).then(() => tokenOf(link)),
    ],
    [
      'of someone suspended',
      async (link: string, staffId: string) =>
        meher.post(`/api/colleagues/${staffId}/suspend`).then(() => tokenOf(link)),
    ],
  ])('%s opens nothing, in the same words', async (_what, spoil) => {
    const { staffId } = await home.admit('nurse');
    const token = await spoil(await invite(home, server, staffId), staffId);
    const { status, body } = await new Visitor(server).post('/api/invitation/see', { token });
    expect([status, body]).toEqual([
      404,
      { outcome: 'refused', refusal: { code: 'invitation.not-valid', kind: 'not-found' } },
    ]);
    expect(await new Visitor(server).told('/api/invitation/passkey/options', { token })).toBe('invitation.not-valid');
  });

  test('is for who has no key yet; is made by administrators and directors, for their own', async () => {
    const asha = await equip(home, server);
    expect(await meher.told(`/api/colleagues/${asha.colleague.staffId}/invitation`)).toBe('invitation.set-up-already');
    const { staffId } = await home.admit('nurse');
    expect(await asha.visitor.told(`/api/colleagues/${staffId}/invitation`)).toBe('record.not-found');
    const elsewhere = new Visitor(server, (await home.foundAnother()).token);
    expect(await elsewhere.told(`/api/colleagues/${staffId}/invitation`)).toBe('record.not-found');
    expect(await elsewhere.get(`/api/colleagues/${staffId}/sign-in`)).toMatchObject({ status: 404 });
  });
});

describe('before the first file is shown', () => {
  async function halfSetUp() {
    const colleague = await home.admit('case-manager');
    await colleague.done(addPerson, buildNewPerson(newId()));
    const visitor = new Visitor(server);
    const key = await visitor.setUp(await invite(home, server, colleague.staffId));
    return { visitor, key };
  }

  test('one passkey is too few, at set-up and at every sign-in', async () => {
    const { visitor, key } = await halfSetUp();
    expect(await persons(visitor)).toBe(0);
    const again = new Visitor(server);
    await again.signIn(key);
    expect([await persons(again), (await again.get('/api/me')).body.assurance]).toEqual([0, 'password']);
    await again.stepUp(key);
    expect(await persons(again)).toBe(0);
  });

  test('two passkeys are enough, and the token changes with it', async () => {
    const { visitor } = await halfSetUp();
    const before = visitor.cookie;
    await visitor.addPasskey();
    expect([await persons(visitor), visitor.cookie === before]).toEqual([1, false]);
  });

  test('so are a passkey and a printed code', async () => {
    const { visitor } = await halfSetUp();
    const { body } = await visitor.post('/api/my-sign-in/recovery-code');
    expect(body).toEqual({
      outcome: 'accepted',
      code: expect.stringMatching(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/),
      assurance: 'passkey',
    });
    expect(await persons(visitor)).toBe(1);
  });

  test('and neither can be given up again', async () => {
    const { visitor } = await halfSetUp();
    await visitor.addPasskey();
    const { body } = await visitor.get('/api/my-sign-in');
    const remove = (index: number) => visitor.told(`/api/my-sign-in/passkeys/${body.passkeys[index].id}/remove`);
    expect(await remove(0)).toBe('passkey.needed');
    await visitor.post('/api/my-sign-in/recovery-code');
    expect([await remove(0), await remove(1)]).toEqual(['accepted', 'passkey.needed']);
  });

  test('nor both at once: the second looks when the first is done', async () => {
    const { visitor } = await halfSetUp();
    await visitor.addPasskey();
    await visitor.addPasskey();
    const { passkeys } = (await visitor.get('/api/my-sign-in')).body;
    const remove = (index: number, then: () => Promise<unknown>) =>
      inTransaction(home.house.door, visitor.cookie, async (tx) => {
        const [row] = await tx.query<{ whole: boolean }>('select app.remove_my_passkey($1) as whole', [
          passkeys[index].id,
        ]);
        await then();
        return row?.whole;
      });
    let second: Promise<boolean | undefined> | null = null;
    const first = remove(0, () => {
      second = remove(1, async () => {});
      return Promise.race([second, new Promise((done) => setTimeout(done, 500))]); // waits for us, or it looked too early
    });
    expect([await first, await second]).toEqual([true, false]);
  });
});

describe('the printed code', () => {
  async function withCode(): Promise<Equipped & { code: string }> {
    const asha = await equip(home, server);
    const { body } = await asha.visitor.post('/api/my-sign-in/recovery-code');
    return { ...asha, code: body.code };
  }

  test('lets her set a new key, once, and every device of hers says so until it is put away there', async () => {
    const { name, visitor, keys, code } = await withCode();
    const other = new Visitor(server);
    await other.signIn(keys[1]);
    const lost = new Visitor(server);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const { body } = await lost.post('/api/sign-in/recovery', { name, code: typed, device: 'New telephone' });
    await lost.setUp(`#${body.token}`);
    expect((await lost.get('/api/me')).body).toMatchObject({ setUp: { passkeys: 3, recoveryCode: false } });
    expect(await new Visitor(server).told('/api/sign-in/recovery', { name, code, device: '' })).toBe('session.wrong');
    const [notice] = (await visitor.get('/api/me')).body.notices;
    expect(notice).toMatchObject({ is: 'recovery-used', mayCancel: false });
    await visitor.post(`/api/my-sign-in/notices/${notice.id}/seen`);
    expect((await visitor.get('/api/me')).body.notices).toEqual([]);
    expect((await other.get('/api/me')).body.notices).toHaveLength(1);
  });

  test('is guessed no more than ten times an hour, and of nobody in other words', async () => {
    const { name, code } = await withCode();
    await home.asOwner('delete from app.try');
    const guess = (who: string, what: string) =>
      new Visitor(server).told('/api/sign-in/recovery', { name: who, code: what, device: '' });
    expect(await guess('nobody-at-all', code)).toBe('session.wrong');
    const all = await Promise.all(Array.from({ length: 12 }, () => guess(name, 'AAAA-AAAA')));
    expect(all.filter((one) => one === 'session.wrong')).toHaveLength(10);
    expect(await guess(name, code)).toBe('session.too-many-tries');
    await home.asOwner('delete from app.try');
  }, 60_000);

  test('is kept as what argon2id makes of it', async () => {
    const { code, colleague } = await withCode();
    const [row] = await home.asOwner<{ text: string }>(
      'select r::text as text from app.recovery_code r where staff_id = $1',
      [colleague.staffId],
    );
    expect(row?.text).toContain('argon2id$65536$3$');
    expect(row?.text).not.toContain(code.replaceAll('-', ''));
  });
});

describe('a founder', () => {
  test('sets up passkeys from the first session, and without them sees nobody', async () => {
    const code = 'AAAA-BBBB-CCCC';
    const first = await buildHouseServer(home.house, {
      staffApp: null,
      logs: false,
      demonstration: null,
      firstRunCode: code,
    });
    const visitor = new Visitor(first);
    const founding = { code, organisation: 'Another house', founder: 'Noor', signInName: 'noor', language: 'en' };
    expect(await visitor.told('/api/first-run', { ...founding, password: 'short' })).toBe('password.too-short');
    expect(await visitor.told('/api/first-run', { ...founding, password: 'Another house of herons' })).toBe(
      'password.names-you',
    );
    expect(await visitor.told('/api/first-run', { ...founding, password: 'seven grey herons over wadala' })).toBe(
      'accepted',
    );
    expect((await visitor.get('/api/me')).body).toMatchObject({
      assurance: 'password',
      setUp: { passkeys: 0, complete: false },
    });
    await visitor.addPasskey();
    expect((await visitor.get('/api/me')).body).toMatchObject({ assurance: 'password' });
    await visitor.addPasskey(new SoftwareAuthenticator());
    expect((await visitor.get('/api/me')).body).toMatchObject({
      assurance: 'passkey',
      setUp: { passkeys: 2, complete: true },
    });
    await first.close();
  });

  test('who left before the first passkey is let in again by the terminal, as long as nobody has one', async () => {
    const house = await openTestHouse();
    const alone = await buildHouseServer(house.house, {
      staffApp: null,
      logs: false,
      demonstration: null,
      firstRunCode: null,
    });
    const invited = () => {
      const link = drawLink();
      return inTransaction(house.house.door, null, (tx) =>
        tx.query<{ name: string | null }>('select app.invite_founder($1) as name', [link.hash]),
      ).then(([row]) => ({ name: row?.name, link: `#${link.token}` }));
    };
    const first = await invited();
    expect(first.name).toMatch(/^founder-/);
    const visitor = new Visitor(alone);
    await visitor.setUp(first.link);
    expect((await visitor.get('/api/me')).body.staffId).toBe(house.founder.staffId);
    expect((await invited()).name).toBeNull();
    await alone.close();
    await house.close();
  });
});
