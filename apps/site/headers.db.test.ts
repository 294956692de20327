import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS_POLICY } from '#platform/server/http/headers.ts';
import { assetAddress } from './assets.ts';
import { contentPolicy } from './headers.ts';
import { OURS, openTestSite, siteBody, type TestSite } from './testing/open-test-site.ts';
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

describe('a slow or half-open line', () => {
  test('is given up by the server’s own limits', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = site.server.server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxConnections }).toEqual({
      ...{ headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 10_000, maxConnections: 1000 },
    });
  });
});

describe('the log', () => {
  test('holds nothing of what anybody asked for', async () => {
    const canary = 'Meenakshi-of-canary-7431';
    const headers = { 'user-agent': canary, referer: `https://${canary}.example` };
    for (const url of PLACES) await site.server.inject({ url: `${url}?q=${canary}`, headers });
    expect(site.lines.join('')).not.toContain(canary);
  });
});
