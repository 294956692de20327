import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { tooWide, violations } from './axe.ts';
import { end, keepInSight } from './live-server.ts';
import { holdBudget } from './page-budget.ts';
import { findStrangers, watchPage } from './watch-page.ts';

const ROOT = resolve(import.meta.dirname, '..');
const HOSTILE = process.env.FULL ? 600 : 8;
const WEATHER = 'https://mausam.imd.gov.in/';
const KB = 1024;

// What goes over the line is read from the trace.
test.use({ trace: 'retain-on-failure' });

let server: ChildProcess;
let address = '';

test.beforeAll(async () => {
  const program = join(ROOT, 'apps/site/testing/serve-sample.ts');
  server = spawn(process.execPath, [program, '--hostile', String(HOSTILE)], { stdio: ['ignore', 'pipe', 'pipe'] });
  keepInSight(server);
  if (!server.stdout) throw new Error('the site has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    address = /^ready (http:\S+)/.exec(line)?.[1]?.replace('127.0.0.1', 'localhost') ?? '';
    if (address) break;
  }
  server.stdout.resume();
});
test.afterAll(async () => {
  await end(server, 'SIGTERM');
});

const STORY = {
  en: ['A search that ended well', 'Leave this page'],
  hi: ['एक तलाश, जिसका अंत भला हुआ', 'यह पन्ना छोड़ें'],
  mr: ['एक शोध, ज्याचा शेवट चांगला झाला', 'हे पान सोडा'],
  es: ['Una búsqueda que acabó bien', 'Salir de esta página'],
} as const;

test('a reader finds a story, its languages, help and the way out, without a script, a cookie or a stranger', {
  tag: '@once',
}, async ({ browser }) => {
  const page = await open(browser, { javaScriptEnabled: false });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  for (const [language, [title, leave]] of Object.entries(STORY)) {
    await page.goto(`/${language}`);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('a[href="tel:1098"]')).toBeVisible();
    await expect(page.getByRole('link', { name: leave })).toHaveAttribute('href', WEATHER);
    // About a child: nothing asks for money, and search engines are sent away.
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('main form')).toHaveCount(0);
    await page.locator('details.languages summary').click();
    await page.locator('details.languages a[lang]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  }
  await page.goto('/hi/story/a-door-that-stands-open');
  await expect(page.getByText('अभी हिन्दी में नहीं है').first()).toBeVisible();
  await page.goto('/en/search');
  await page.getByRole('searchbox').fill('किशोरी');
  await page.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText('1 story found');
  expect([...asked]).toEqual([address]);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test(
  'every kind of page is light, stands on a phone, is read by machines, and takes words for words',
  {
    tag: '@once',
  },
  async ({ browser }, info) => {
    const page = await open(browser, { colorScheme: 'dark' });
    const faults: string[] = [];
    await watchPage(page, faults);
    const weight = await weigh(page);
    for (const path of [
      '/en',
      '/hi/story/ek-talash',
      '/en/story/a-door-that-stands-open',
      '/en/search?q=tea',
      '/en/about',
    ]) {
      weight.bytes = 0;
      await page.goto(path);
      expect([path, await violations(page), await tooWide(page)]).toEqual([path, [], []]);
      expect([path, weight.bytes < 50 * KB]).toEqual([path, true]);
    }
    for (let number = 0; number < HOSTILE; number += 1) {
      await page.goto(`/en/story/hostile-${number}`);
      faults.push(...(await findStrangers(page)).filter((one) => !isOurScript(one)));
    }
    expect(faults).toEqual([]);
    await leaveQuickly(page);
    await page.context().close();
    for (const path of ['/en', '/en/story/a-door-that-stands-open', '/en/figures']) {
      const first = await open(browser, {});
      await holdBudget(first, path, info);
      await first.context().close();
    }
  },
);

/** Three times Shift: another page stands there, and *back* does not lead to us. */
async function leaveQuickly(page: Page): Promise<void> {
  await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: 'The weather', contentType: 'text/html' }));
  await page.goto('about:blank');
  await page.goto('/en/story/a-door-that-stands-open');
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await page.waitForURL(WEATHER);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
}

function isOurScript(stranger: string): boolean {
  return stranger.startsWith('script <script>(()=>{const a=document.getElementById');
}

function open(browser: Browser, more: { javaScriptEnabled?: boolean; colorScheme?: 'dark' }): Promise<Page> {
  return browser
    .newContext({ baseURL: address, viewport: { width: 390, height: 844 }, ...more })
    .then((context) => context.newPage());
}

/** What comes over the line, as it comes: packed, with its headers. */
async function weigh(page: Page): Promise<{ bytes: number }> {
  const weight = { bytes: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    weight.bytes += encodedDataLength;
  });
  return weight;
}
