import type { AddressInfo } from 'node:net';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS_POLICY } from '#platform/server/http/headers.ts';
import { assetAddress } from './assets.ts';
import { buildSite } from './build-site.ts';
import { contentPolicy } from './headers.ts';
import { type HeldLine, holdLine } from './testing/hold-line.ts';
import { OURS, openTestSite, QUICK_WORK, siteBody, type TestSite, TODAY } from './testing/open-test-site.ts';
import { sampleStories } from './testing/sample-stories.ts';

let site: TestSite;
const PLACES = [
  '/',
  '/en',
  '/en/stories',
  '/en/story/a-door-that-stands-open',
  '/es/story/a-door-that-stands-open',
  '/en/story/nothing',
  '/en/searches',
  '/en/about',
  '/en/search?q=tea',
  '/en/feed.xml',
  '/en/atom.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/picture/picaaaaaaaaa-480.webp',
  '/static/none.css',
  '/%00',
  '/en/story/..%2f..%2fetc',
] as const;

beforeAll(async () => {
  site = await openTestSite();
  await site.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
  for (const story of sampleStories()) await site.put(story);
});
afterAll(() => site.close());

const everyAnswer = () =>
  Promise.all(
    [...PLACES, assetAddress('site.css')].flatMap((url) =>
      (['GET', 'POST'] as const).map(async (method) => ({
        url: `${method} ${url}`,
        answer: await site.server.inject({ method, url, headers: { host: 'neemtree.example' } }),
      })),
    ),
  );

describe('every answer of the public site (check 37)', () => {
  test('carries every header that keeps a browser from helping a stranger, and no cookie', async () => {
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
          'cache-control': expect.stringMatching(/^(no-store|public, max-age=(20|31536000, immutable))$/),
          'content-security-policy': expect.stringContaining("default-src 'none'"),
        }),
      ]);
      expect([url, answer.headers['set-cookie']]).toEqual([url, undefined]);
      expect([url, answer.headers['strict-transport-security']]).toEqual([url, undefined]);
      expect(answer.statusCode).toBeLessThan(500);
    }
  });

  test('has a content policy without a finding of medium or worse, but for scripts from ourselves', async () => {
    const policies = new Set(
      (await everyAnswer()).map(({ answer }) => String(answer.headers['content-security-policy'])),
    );
    for (const policy of [...policies, contentPolicy(true)]) {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      const bad = findings.filter(({ severity, value }) => severity <= Severity.MEDIUM_MAYBE && value !== "'self'");
      expect([policy, bad]).toEqual([policy, []]);
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('http');
    }
  });

  test('asks for TLS for two years only where TLS is', async () => {
    const answer = await site.server.inject({ url: '/en', headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.headers['strict-transport-security']).toContain('max-age=63072000');
  });

  test('names nobody else’s machine but the way out, and no script but the one known by its hash', async () => {
    for (const { url, answer } of await everyAnswer()) {
      if (!String(answer.headers['content-type']).startsWith('text/html')) continue;
      const addresses = [...answer.body.matchAll(/(?:src|href|action|srcset)="([^"]*)"/g)].map(([, one = '']) => one);
      const outside = addresses.filter(
        (one) => /^(https?:)?\/\//.test(one) && !one.startsWith('http://neemtree.example'),
      );
      expect([url, new Set(outside)]).toEqual([url, new Set(['https://mausam.imd.gov.in/'])]);
      expect([url, answer.body.match(/<script/g)?.length]).toEqual([url, 1]);
      expect(answer.body).not.toMatch(/<[^>]+\s(on\w+|style)=/);
    }
  });
});

describe('what is sent from elsewhere', () => {
  test.each([[{ 'sec-fetch-site': 'cross-site' }], [{ origin: 'https://elsewhere.example' }]])(
    'is answered by no page: %j',
    async (headers) => {
      const answer = await site.server.inject({ method: 'POST', url: '/en/stories', headers, payload: 'x=1' });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  test('and longer than any form is cut off', async () => {
    const payload = 'x='.padEnd(300_000, 'a');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await site.server.inject({ method: 'POST', url: '/en', headers, payload })).statusCode).toBe(413);
  });
});

describe('a slow or greedy line', () => {
  const MOST = 60;
  const REQUEST = 'GET /en HTTP/1.1\r\nhost: neemtree.example\r\n';
  let crowded: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    crowded = await buildSite({ pool: site.asSite, now: () => TODAY, work: QUICK_WORK, mostLines: MOST });
    // Shorter than ours, or the test would wait as long as an attacker.
    Object.assign(crowded.server, { headersTimeout: 300, requestTimeout: 600, keepAliveTimeout: 300 });
    await crowded.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = crowded.server.address() as AddressInfo);
  });
  afterAll(() => crowded.close());

  /** Others, each on a line of their own. */
  const others = () =>
    Promise.all(
      Array.from({ length: 8 }, async () => {
        const line = await holdLine(port, `${REQUEST}connection: close\r\n\r\n`);
        await line.ended;
        return line.heard().split('\r\n')[0];
      }),
    );
  const SERVED = Array.from({ length: 8 }, () => 'HTTP/1.1 200 OK');

  test('is given up by the server’s own limits', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = site.server.server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxConnections }).toEqual({
      ...{ headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 10_000, maxConnections: 2000 },
    });
  });

  test.each([
    ['headers that never end', `${REQUEST}x-more: `, 'x'],
    ['a body that never ends', `${REQUEST.replace('GET', 'POST')}content-length: 90000\r\n\r\n`, 'x'],
    ['chunks that never end', `${REQUEST.replace('GET', 'POST')}transfer-encoding: chunked\r\n\r\n`, '1\r\nx\r\n'],
    ['nothing behind what was answered', `${REQUEST}\r\n`, ''],
    ['nothing at all', '', ''],
  ])('that says %s is cut, and others are answered meanwhile', async (_what, beginning, drip) => {
    const held = await Promise.all(Array.from({ length: MOST / 2 }, () => holdLine(port, beginning, drip)));
    expect(await others()).toEqual(SERVED);
    await Promise.all(held.map(({ ended }) => ended));
  });

  test('shuts nobody out by opening ever more lines: the idlest of hers are given up', async () => {
    const held: HeldLine[] = [];
    for (let more = 0; more < 20; more += 1) {
      held.push(...(await Promise.all(Array.from({ length: MOST }, () => holdLine(port, REQUEST)))));
      expect(await lines()).toBeLessThanOrEqual(MOST * 2);
    }
    expect(await others()).toEqual(SERVED);
    await Promise.all(held.map(({ ended }) => ended));
  });

  const lines = () =>
    new Promise((done, fail) => crowded.server.getConnections((error, open) => (error ? fail(error) : done(open))));

  test.each([
    ['431', 'headers', `${REQUEST}x-more: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['431', 'an address', `GET /en/${'x'.repeat(20_000)} HTTP/1.1\r\nhost: neemtree.example\r\n\r\n`],
    ['413', 'a body that says so', `${REQUEST.replace('GET', 'POST')}content-length: 900000000\r\n\r\nx`],
    [
      '413',
      'a body that does not say so',
      `${REQUEST.replace('GET', 'POST')}transfer-encoding: chunked\r\n\r\n${`4000\r\n${'x'.repeat(0x4000)}\r\n`.repeat(20)}`,
    ],
    ['400', 'no request', 'Hello there\r\n\r\n'],
    [
      '400',
      'two lengths',
      `${REQUEST.replace('GET', 'POST')}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
  ])(
    'is answered %s where it says more than anybody needs: %s, with the headers of every answer, and cut',
    async (status, _what, said) => {
      const line = await holdLine(port, said);
      await line.ended;
      expect(line.heard().slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
      expect(line.heard().toLowerCase()).toContain("content-security-policy: default-src 'none'");
      expect(line.heard().toLowerCase()).toContain('referrer-policy: no-referrer');
      expect(await others()).toEqual(SERVED);
    },
  );
});

describe('the log', () => {
  test('holds nothing of what anybody asked for', async () => {
    const canary = 'Meenakshi-of-canary-7431';
    const headers = { 'user-agent': canary, referer: `https://${canary}.example` };
    for (const url of PLACES) await site.server.inject({ url: `${url}?q=${canary}`, headers });
    expect(site.lines.join('')).not.toContain(canary);
  });
});
