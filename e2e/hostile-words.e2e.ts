import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { COLLEAGUES, type ColleagueName, DEMONSTRATION_PASSWORD } from '#database/demo/people.ts';
import { type LiveServer, startLiveServer, stop } from './live-server.ts';
import { OPENED, settle } from './places.ts';
import { findStrangers, tagsOn, watchPage } from './watch-page.ts';

const FULL = Boolean(process.env.FULL);
/** In another turn every field holds another text. */
const TURNS = FULL ? [0, 1, 2] : [0];
/** Screens of one form: what is opened in one file is drawn as what is opened in the next. */
const OF_ONE_FORM = FULL ? 12 : 1;
const READERS: readonly ColleagueName[] = FULL
  ? (Object.keys(COLLEAGUES) as ColleagueName[])
  : ['mary', 'asha', 'imran', 'farida', 'rhea', 'meher', 'lucy', 'kavita'];

type Put = { tag: string; act: string; place: string };
type Seen = { faults: string[]; tags: Set<string>; pages: Map<string, number> };

test.describe.configure({ mode: 'serial' });

for (const turn of TURNS) {
  test(`what is written stays words, whoever reads it on whatever screen (check 36, turn ${turn})`, {
    tag: '@once',
  }, async ({ browser }) => {
    test.setTimeout(FULL ? 4 * 3_600_000 : 600_000);
    const data = mkdtempSync(join(tmpdir(), 'sharan-hostile-'));
    const server = await startLiveServer(data, {
      program: 'apps/testing/hostile-words/serve-poisoned.ts',
      env: { POISON_TURN: String(turn) },
    });
    try {
      const put = JSON.parse(readFileSync(join(data, 'poisoned.json'), 'utf8')) as Put[];
      const seen: Seen = { faults: [], tags: new Set(), pages: new Map() };
      for (const who of READERS) await readEverything(browser, server, who, seen);
      tell(put, seen);
      expect([...new Set(seen.faults)].slice(0, 20)).toEqual([]);
      // A sweep of screens on which nothing hostile stood would prove nothing.
      expect(actsOf(put, seen).size).toBeGreaterThan(actsOf(put).size / 3);
      expect(seen.tags.size).toBeGreaterThan(put.length / 10);
    } finally {
      await stop(server);
      rmSync(data, { recursive: true, force: true });
    }
  });
}

/** Every room of this colleague, and what is opened from there, as far as it is of a form not seen yet. */
async function readEverything(browser: Browser, server: LiveServer, who: ColleagueName, seen: Seen): Promise<void> {
  const device = await browser.newContext({ baseURL: server.address.replace('127.0.0.1', 'localhost') });
  const page = await device.newPage();
  await watchPage(page, seen.faults);
  const asked = { name: COLLEAGUES[who].signInName, password: DEMONSTRATION_PASSWORD, device: 'e2e' };
  expect((await device.request.post('/api/sign-in', { data: asked })).ok(), `${who} is let in`).toBe(true);
  const left = ['/t', ...(OPENED[who] ?? [])];
  const met = new Set(left);
  for (let address = left.shift(); address; address = left.shift()) {
    const form = `${FULL ? who : ''} ${address.replace(/[a-z2-7]{12}/, ':id')}`;
    const times = seen.pages.get(form) ?? 0;
    if (times >= OF_ONE_FORM && address !== '/t' && !(OPENED[who] ?? []).includes(address)) continue;
    seen.pages.set(form, times + 1);
    for (const next of await readOne(page, address, seen)) {
      if (met.has(next)) continue;
      met.add(next);
      left.push(next);
    }
  }
  await device.close();
}

/** Opens one screen and what it keeps shut, looks, and gives the addresses it leads to. */
async function readOne(page: Page, address: string, seen: Seen): Promise<string[]> {
  await page.goto(address);
  // Trusted Types end a page that would write markup: a screen that is not drawn is a fault like any other.
  await settle(page).catch(() => seen.faults.push(`${address}: was not drawn`));
  await openWhatIsShut(page);
  seen.faults.push(...(await findStrangers(page)).map((what) => `${address}: ${what}`));
  for (const tag of await tagsOn(page)) seen.tags.add(tag);
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  return links.filter((href) => /^\/[a-z]{1,2}(\/[a-z2-7]{12})?$/.test(href));
}

async function openWhatIsShut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details:not([open])')) one.setAttribute('open', '');
    for (const one of document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]')) one.click();
  });
  for (const tab of await page.getByRole('tab', { selected: false }).all()) {
    await tab.click({ timeout: 2000 }).catch(() => {}); // one that lies under another is read by the next reader
    await page.waitForTimeout(50);
  }
}

function actsOf(put: readonly Put[], seen?: Seen): Set<string> {
  return new Set(put.filter(({ tag }) => !seen || seen.tags.has(tag)).map(({ act }) => act));
}

function tell(put: readonly Put[], seen: Seen): void {
  const acts = actsOf(put, seen);
  const pages = [...seen.pages.values()].reduce((sum, one) => sum + one, 0);
  const unseen = [...actsOf(put)].filter((act) => !acts.has(act));
  console.log(
    `${put.length} hostile texts, ${seen.tags.size} of them read on ${pages} pages, of ${acts.size} acts; never read: ${unseen.join(', ')}`,
  );
}
