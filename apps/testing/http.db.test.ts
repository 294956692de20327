import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/server/random.ts';
import { hashPassword, isPassword } from '#platform/server/sign-in/passwords.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
});
afterAll(async () => {
  await server.close();
  await home.close();
});

const cookie = () => ({ cookie: `__Host-sharan=${asha.token}` });
const send = (options: InjectOptions) => server.inject({ ...options, headers: { ...cookie(), ...options.headers } });
const command = (input: object = {}) => ({
  id: randomUUID(),
  name: 'person.add-person',
  askedAt: home.house.now().toISOString(),
  input,
});

describe('what cannot be read', () => {
  test.each([
    [
      'broken JSON',
      { payload: '{"id": ', headers: { 'content-type': 'application/json' } },
      400,
      'request.not-readable',
    ],
    ['no body', { headers: { 'content-type': 'application/json' } }, 400, 'request.not-readable'],
    ['another kind of content', { payload: '<a/>', headers: { 'content-type': 'text/xml' } }, 400, 'request.not-json'],
    ['a list instead of a command', { payload: [] }, 400, 'request.wrong-shape'],
    [
      'a field that commands do not have',
      { payload: { ...{ id: randomUUID(), name: 'x', askedAt: '2024-05-13T04:00:00Z', input: {} }, sudo: true } },
      400,
      'request.wrong-shape',
    ],
    [
      'ten megabytes',
      { payload: JSON.stringify({ input: 'x'.repeat(10_000_000) }), headers: { 'content-type': 'application/json' } },
      413,
      'request.too-large',
    ],
    [
      'a prototype in disguise',
      { payload: '{"__proto__": {"admin": true}}', headers: { 'content-type': 'application/json' } },
      400,
      'request.not-readable',
    ],
  ])('%s is refused in a code, without a stack', async (_what, options, status, code) => {
    const answer = await send({ method: 'POST', url: '/api/commands', ...(options as InjectOptions) });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ outcome: 'refused', refusal: expect.objectContaining({ code }) });
    expect(answer.body).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
  });
});

describe('every address', () => {
  test('is answered to nobody without a session, but for those before sign-in', async () => {
    const { paths } = server.swagger() as { paths: Record<string, Record<string, unknown>> };
    const bySecret = /^\/(given|api\/calendars)\//; // whoever holds the link is answered; a made-up one opens nothing
    const before = /^\/api(\/door|\/sign-in.*|\/invitation.*|\/first-run|\/openapi.json)?$/;
    for (const [path, methods] of Object.entries(paths)) {
      if (before.test(path)) continue;
      for (const method of Object.keys(methods)) {
        const url = path.replaceAll(/\{(\w+)\}/g, () => newId());
        const answer = await server.inject({
          method: method.toUpperCase() as 'GET',
          url,
          ...(method === 'post' && { payload: {} }),
        });
        if (bySecret.test(path)) {
          expect([path, [400, 404].includes(answer.statusCode)]).toEqual([path, true]);
          continue;
        }
        expect([path, answer.statusCode]).toEqual([
          path,
          expect.toSatisfy((status: number) => status === 401 || status === 400),
        ]);
        expect(answer.json()).toMatchObject({ outcome: 'refused' });
      }
    }
  });

  test('that does not exist is answered as a record that does not exist', async () => {
    const nowhere = await send({ method: 'GET', url: '/api/nothing' });
    const noScope = await send({ method: 'POST', url: `/api/scopes/${newId()}/open`, payload: {} });
    expect(nowhere.statusCode).toBe(404);
    expect(noScope.body).toBe(nowhere.body);
  });

  test('is closed to a change from another site', async () => {
    const answer = await send({
      method: 'POST',
      url: '/api/commands',
      payload: command(),
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(403);
  });

  test('says its action, resource and tiers, or the server does not start', async () => {
    const route = {
      method: 'GET' as const,
      url: '/api/secret',
      action: '',
      resource: '',
      tiers: [],
      summary: '',
      run: async () => ({}),
    };
    const { buildServer } = await import('#platform/server/http/build-server.ts');
    await expect(
      buildServer({ routes: [route], acts: [], staffApp: null, gate: async () => null, logs: false }),
    ).rejects.toThrow('does not say its action');
  });
});

describe('the API', () => {
  test('describes itself: every route with its action, every command with its input', async () => {
    const document = (await server.inject('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths['/api/commands'].post.description).toContain('ask · command');
    const page = await server.inject('/api');
    expect(page.body).toContain('person.add-person');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('a stranger', () => {
  test('hears the same of a wrong name as of a wrong password', async () => {
    const body = (name: string) => ({ name, password: 'not this one', device: 'test' });
    const unknown = await server.inject({ method: 'POST', url: '/api/sign-in', payload: body('nobody') });
    const known = await server.inject({ method: 'POST', url: '/api/sign-in', payload: body(`s-${asha.staffId}`) });
    expect(unknown.statusCode).toBe(400);
    expect(known.body).toBe(unknown.body);
  });

  test('cannot found an organisation on a server that has one', async () => {
    const payload = {
      code: 'AAAA-BBBB-CCCC',
      organisation: 'x',
      founder: 'x',
      signInName: 'xx',
      password: 'seven grey herons',
      language: 'en',
    };
    const answer = await server.inject({ method: 'POST', url: '/api/first-run', payload });
    expect(answer.json()).toMatchObject({ refusal: { code: 'first-run.already-founded' } });
  });

  test('finds passwords only as what argon2id makes of them', async () => {
    const kept = await hashPassword('correct horse');
    expect(kept).toMatch(/^argon2id\$65536\$3\$/);
    expect([await isPassword('correct horse', kept), await isPassword('wrong horse', kept)]).toEqual([true, false]);
  });
});
