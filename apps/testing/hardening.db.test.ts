import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS_POLICY } from '#platform/server/http/headers.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let staffApp: string;
const lines: string[] = [];
const routes: { method: string; url: string }[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  staffApp = await mkdtemp(join(tmpdir(), 'sharan-app-'));
  await mkdir(join(staffApp, 'assets'));
  await writeFile(join(staffApp, 'index.html'), '<!doctype html><meta name="style-nonce" content="__NONCE__">');
  await writeFile(join(staffApp, 'page.svg'), '<svg/>');
  await writeFile(join(staffApp, 'assets', 'a.js'), '1');
  const logs = { write: (line: string) => void lines.push(line) };
  server = await buildHouseServer(house.house, { staffApp, logs, demonstration: null, firstRunCode: null });
  await server.ready();
  const { paths } = server.swagger() as { paths: Record<string, Record<string, unknown>> };
  for (const [path, methods] of Object.entries(paths))
    for (const method of Object.keys(methods))
      routes.push({ method: method.toUpperCase(), url: path.replaceAll(/\{(\w+)\}/g, () => newId()) });
});
afterAll(async () => {
  await server.close();
  await house.close();
  await rm(staffApp, { recursive: true });
});

const cookie = () => ({ cookie: `${COOKIE}=${asha.token}` });
const changes = () => routes.filter(({ method }) => method !== 'GET');
const journalled = () =>
  asha.reads(async (tx) => Number((await tx.query<{ n: string }>('select count(*) as n from app.journal'))[0]?.n));

/** Everything but the stream, which does not end by itself. */
async function everyAnswer() {
  const passing = await house.admit('case-manager'); // one of the addresses signs her out
  const pages = ['/', '/t', `/f/${newId()}`, '/page.svg', '/assets/a.js', '/api/nothing', '/assets/none.js'];
  const asked = [...routes.filter(({ url }) => url !== '/api/stream'), ...pages.map((url) => ({ method: 'GET', url }))];
  return Promise.all(
    asked.map(async ({ method, url }) => ({
      url,
      answer: await server.inject({
        method: method as 'GET',
        url,
        headers: { cookie: `${COOKIE}=${passing.token}` },
        ...(method === 'POST' && { payload: {} }),
      }),
    })),
  );
}

describe('every answer (check 37)', () => {
  test('carries every header that keeps a browser from helping a stranger', async () => {
    for (const { url, answer } of await everyAnswer()) {
      expect([url, answer.headers]).toEqual([
        url,
        expect.objectContaining({
          'permissions-policy': PERMISSIONS_POLICY,
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'cache-control': url === '/assets/a.js' ? expect.stringContaining('immutable') : expect.any(String),
        }),
      ]);
      if (url.startsWith('/api')) expect([url, answer.headers['cache-control']]).toEqual([url, 'no-store']);
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    }
  });

  test('has a content policy without a finding of medium or worse, but for scripts from ourselves', async () => {
    for (const { url, answer } of await everyAnswer()) {
      const csp = new CspParser(String(answer.headers['content-security-policy'])).csp;
      const findings = new CspEvaluator(csp).evaluate().filter(({ severity }) => severity <= Severity.MEDIUM_MAYBE);
      expect([url, findings.filter(({ value }) => value !== "'self'")]).toEqual([url, []]);
      expect(String(answer.headers['content-security-policy'])).toContain("require-trusted-types-for 'script'");
    }
  });

  test('asks for TLS for two years only where TLS is', async () => {
    const answer = await server.inject({ url: '/', headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.headers['strict-transport-security']).toContain('max-age=63072000');
  });
});

describe('a change from elsewhere (check 16)', () => {
  const foreign: [string, Record<string, string>][] = [
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['an address bar', { 'sec-fetch-site': 'none' }],
    ['a form that is sent as a page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }],
    ['no-cors', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors' }],
    ['an image', { 'sec-fetch-dest': 'image' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['an origin that hides itself', { origin: 'null' }],
  ];

  /** How a page's own form comes. What proves that it was ours is the value inside it. */
  const ofAPage = new Set(['a form that is sent as a page', 'an origin that hides itself']);

  test.each(foreign)('is refused on every route: %s', async (what, headers) => {
    const before = await journalled();
    expect(changes().length).toBeGreaterThan(5);
    for (const { method, url } of changes().filter(({ url }) => !url.startsWith('/given/') || !ofAPage.has(what))) {
      const answer = await server.inject({
        method: method as 'POST',
        url,
        payload: {},
        headers: { ...cookie(), ...headers },
      });
      expect([url, answer.statusCode, answer.json().refusal.code]).toEqual([url, 403, 'request.from-elsewhere']);
    }
    expect(await journalled()).toBe(before);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])('cannot be smuggled in as %s', async (kind) => {
    const before = await journalled();
    for (const { method, url } of changes()) {
      const headers = { ...cookie(), 'content-type': kind };
      const answer = await server.inject({ method: method as 'POST', url, payload: '{"id":1}', headers });
      expect([url, answer.statusCode]).toEqual([url, 400]);
    }
    expect(await journalled()).toBe(before);
  });

  test('may not load our data into its own page either, and a link to us still opens', async () => {
    const read = (mode: string) =>
      server.inject({
        url: '/api/me',
        headers: { ...cookie(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode },
      });
    expect((await read('no-cors')).statusCode).toBe(403);
    expect(
      (await server.inject({ url: '/', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } }))
        .statusCode,
    ).toBe(200);
  });
});

describe('the log', () => {
  test('holds codes and ids, and nothing that anybody wrote', async () => {
    const canary = 'Meenakshi-of-canary-7431';
    for (const { method, url } of routes.filter((one) => one.url !== '/api/stream')) {
      const headers = { ...cookie(), 'user-agent': canary, referer: `https://${canary}.example` };
      await server.inject({
        method: method as 'GET',
        url: `${url}?q=${canary}`,
        headers,
        ...(method === 'POST' && { payload: { name: canary } }),
      });
    }
    server.log.error(new Error(`duplicate key (${canary})`), canary);
    server.log.error({ code: 'x.y', route: '/api/x', name: canary, err: new Error(canary) }, 'failed');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.join('')).not.toContain(canary);
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ code: 'Error', route: '/api/x', msg: 'failed' });
  });
});

describe('a slow or half-open line', () => {
  test('is given up by the server’s own limits', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = server.server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxConnections }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 900_000,
      keepAliveTimeout: 20_000,
      maxConnections: 2000,
    });
  });

  test('every statement is stopped after ten seconds', async () => {
    const [row] = await house.founder.reads((tx) => tx.query<{ statement_timeout: string }>('show statement_timeout'));
    expect(row?.statement_timeout).toBe('10s');
  });
});
