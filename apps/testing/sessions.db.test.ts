import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouseServer } from '../server/house.ts';
import { type Equipped, equip } from './equip.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';
import { Visitor } from './visitor.ts';

let home: TestHouse;
let server: FastifyInstance;
let address: string;
let asha: Equipped;

beforeAll(async () => {
  home = await openTestHouse();
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
  asha = await equip(home, server);
});
afterAll(async () => {
  server.server.closeAllConnections();
  await server.close();
  await home.close();
});

async function signedIn(): Promise<Visitor> {
  const visitor = new Visitor(server);
  await visitor.signIn(asha.keys[0]);
  return visitor;
}
const stands = async (visitor: Visitor) => (await visitor.get('/api/me')).status;

describe('check 11: the cookie', () => {
  test('is for this host alone, out of reach of scripts and of other sites', async () => {
    const visitor = new Visitor(server);
    const { body } = await visitor.post('/api/sign-in/passkey/options');
    const { challengeId, options } = body;
    const payload = { challengeId, response: asha.keys[0].use(options), device: 'Test' };
    const { headers } = await visitor.post('/api/sign-in/passkey', payload);
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-sharan=[A-Za-z0-9_-]{43}; /);
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(part);
    expect(cookie).not.toMatch(/Domain|Expires|Max-Age/i);
  });

  test('is worth nothing in the database’s hands: only its hash is kept', async () => {
    const visitor = await signedIn();
    const rows = await home.asOwner<{ text: string }>('select s::text as text from app.session s');
    expect(rows.some(({ text }) => text.includes(visitor.cookie ?? ''))).toBe(false);
  });

  test('that was stolen is worth nothing after its owner proves again who she is', async () => {
    const visitor = await signedIn();
    const stolen = new Visitor(server, visitor.cookie);
    expect(await stands(stolen)).toBe(200);
    await visitor.stepUp(asha.keys[0]);
    expect([await stands(stolen), await stands(visitor)]).toEqual([401, 200]);
  });
});

describe('check 17: a session', () => {
  test('is never the one that a stranger planted before sign-in', async () => {
    const planted = 'A'.repeat(43);
    const visitor = new Visitor(server, planted);
    await visitor.signIn(asha.keys[0]);
    expect(visitor.cookie).not.toBe(planted);
    expect(await stands(new Visitor(server, planted))).toBe(401);
  });

  test('that the browser had before ends when it signs in anew', async () => {
    const visitor = await signedIn();
    const before = visitor.cookie;
    await visitor.signIn(asha.keys[0]);
    expect(await stands(new Visitor(server, before))).toBe(401);
  });

  test('is over after fifteen minutes of nobody, and not before', async () => {
    const visitor = await signedIn();
    const alone = (seconds: number) =>
      home.asOwner('update app.session set seen_at = now() - make_interval(secs => $1) where staff_id = $2', [
        seconds,
        asha.colleague.staffId,
      ]);
    await alone(14 * 60 + 50);
    expect(await stands(new Visitor(server, visitor.cookie))).toBe(200);
    await alone(15 * 60 + 1);
    expect(await stands(visitor)).toBe(401);
  });

  test('is kept awake by its person, never by the feed or the stream', async () => {
    const visitor = await signedIn();
    const age = () =>
      home.asOwner(`update app.session set seen_at = now() - interval '10 minutes' where staff_id = $1`, [
        asha.colleague.staffId,
      ]);
    const seen = async () => {
      const [row] = await home.asOwner<{ fresh: boolean }>(
        `select max(seen_at) > now() - interval '9 minutes' as fresh from app.session where staff_id = $1`,
        [asha.colleague.staffId],
      );
      return row?.fresh;
    };
    await age();
    await visitor.get('/api/feed');
    expect(await seen()).toBe(false);
    await visitor.post('/api/ping');
    await expect.poll(seen).toBe(true);
  });

  test('is over after twelve hours, however busy', async () => {
    const visitor = await signedIn();
    const [row] = await home.asOwner<{ hours: number }>(
      `select round(extract(epoch from expires_at - opened_at) / 3600)::int as hours from app.session order by opened_at desc limit 1`,
    );
    expect(row?.hours).toBe(12);
    await visitor.stepUp(asha.keys[0]);
    await home.asOwner(`update app.session set expires_at = now() - interval '1 second' where staff_id = $1`, [
      asha.colleague.staffId,
    ]);
    expect(await stands(visitor)).toBe(401);
  });

  test('ends at sign-out, which tells the browser to forget', async () => {
    const visitor = await signedIn();
    const before = visitor.cookie;
    const { headers } = await visitor.post('/api/sign-out');
    expect(headers['clear-site-data']).toBe('"cache", "cookies"');
    expect([visitor.cookie, await stands(new Visitor(server, before))]).toEqual([null, 401]);
  });

  test('is seen in one’s own list, and ended there: one, or all the others', async () => {
    const [here, there, elsewhere] = [await signedIn(), await signedIn(), await signedIn()];
    const { body } = await here.get('/api/my-sign-in');
    const listed = body.sessions as { id: string; current: boolean }[];
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    const theirs = (await there.get('/api/me')).body.sessionId;
    expect(await here.told(`/api/my-sign-in/sessions/${theirs}/end`)).toBe('accepted');
    expect([await stands(here), await stands(there), await stands(elsewhere)]).toEqual([200, 401, 200]);
    await here.post('/api/my-sign-in/sessions/end-others');
    expect([await stands(here), await stands(elsewhere)]).toEqual([200, 401]);
  });

  test('of a colleague is not there to be ended', async () => {
    const other = await equip(home, server);
    const { sessionId } = (await other.visitor.get('/api/me')).body;
    expect(await (await signedIn()).told(`/api/my-sign-in/sessions/${sessionId}/end`)).toBe('record.not-found');
    expect(await stands(other.visitor)).toBe(200);
  });
});

/** Reads a stream until it closes: what it said last. */
async function lastOf(visitor: Visitor, whenOpen: () => Promise<unknown>): Promise<string | undefined> {
  const answer = await fetch(`${address}/api/stream`, { headers: { cookie: `__Host-sharan=${visitor.cookie}` } });
  const said: string[] = [];
  const text = answer.body?.pipeThrough(new TextDecoderStream());
  if (!text) throw new Error('the stream has no body');
  let told = false;
  for await (const chunk of text) {
    said.push(...[...chunk.matchAll(/event: (\S+)/g)].map(([, event]) => event ?? ''));
    if (!told) await whenOpen();
    told = true;
  }
  return said.at(-1);
}

/** Asks for a stream while nobody's session can be looked up, hangs up, and lets the look-up go on. */
async function hangUpEarly(visitor: Visitor): Promise<void> {
  const owner = new pg.Client({ connectionString: home.owner });
  await owner.connect();
  await owner.query('begin; lock table app.session in access exclusive mode');
  const { hostname, port } = new URL(address);
  const line = connect(Number(port), hostname);
  line.write(`GET /api/stream HTTP/1.1\r\nhost: ${hostname}\r\ncookie: __Host-sharan=${visitor.cookie}\r\n\r\n`);
  const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(async () => (await owner.query(waits)).rowCount, { timeout: 5000 }).toBeGreaterThan(0);
  line.destroy();
  const { promise: cut, resolve } = Promise.withResolvers<void>();
  line.once('close', () => setTimeout(resolve, 50)); // our end is gone; the server's follows
  await cut;
  await owner.query('commit');
  await owner.end();
}

test('a stream whose browser left while it was being opened is not kept', async () => {
  const visitor = await signedIn();
  const open = () => home.house.watch.watching(home.founder.organisationId);
  await expect.poll(open, { timeout: 3000 }).toBe(0); // those of the tests before
  await hangUpEarly(visitor);
  expect(await stands(visitor)).toBe(200); // what was asked before it has been answered
  await expect.poll(open, { timeout: 3000 }).toBe(0);
});

describe('check 8: whoever is suspended', () => {
  test('is out at the next request, on every device, and cannot come back', async () => {
    const lucy = await equip(home, server, 'nurse');
    const second = new Visitor(server);
    await second.signIn(lucy.keys[0]);
    await new Visitor(server, home.founder.token).post(`/api/colleagues/${lucy.colleague.staffId}/suspend`);
    expect([await stands(lucy.visitor), await stands(second)]).toEqual([401, 401]);
    await expect(second.signIn(lucy.keys[0])).rejects.toThrow('passkey.not-accepted');
    await new Visitor(server, home.founder.token).post(`/api/colleagues/${lucy.colleague.staffId}/restore`);
    await second.signIn(lucy.keys[0]);
    expect(await stands(second)).toBe(200);
  });

  // The next beat of a stream is fifteen seconds off: closed before it, it was closed by the suspension.
  test('hears it on an open stream, which closes at once', async () => {
    const lucy = await equip(home, server, 'nurse');
    const suspend = () =>
      new Visitor(server, home.founder.token).post(`/api/colleagues/${lucy.colleague.staffId}/suspend`);
    expect(await lastOf(lucy.visitor, suspend)).toBe('signed-out');
  }, 10_000);

  test('and so does whoever ended that session from another device; a stream of another session goes on', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const { sessionId } = (await there.get('/api/me')).body;
    const end = () => here.post(`/api/my-sign-in/sessions/${sessionId}/end`);
    expect(await lastOf(there, end)).toBe('signed-out');
    const still = lastOf(here, async () => {
      await here.stepUp(asha.keys[0]); // the stream follows the session, not the token
      setTimeout(() => void here.post('/api/sign-out'), 0);
    });
    expect(await still).toBe('signed-out');
  }, 10_000);

  test('cannot be oneself', async () => {
    const founder = new Visitor(server, home.founder.token);
    expect(await founder.told(`/api/colleagues/${home.founder.staffId}/suspend`)).toBe('staff.not-yourself');
  });

  test('cannot be somebody of another organisation, nor anybody for a case manager', async () => {
    const elsewhere = await home.foundAnother();
    const founder = new Visitor(server, home.founder.token);
    expect(await founder.told(`/api/colleagues/${elsewhere.staffId}/suspend`)).toBe('record.not-found');
    const visitor = await signedIn();
    expect(await visitor.told(`/api/colleagues/${home.founder.staffId}/suspend`)).toBe('record.not-found');
    expect(await stands(founder)).toBe(200);
  });
});
