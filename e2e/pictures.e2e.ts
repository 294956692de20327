import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ColleagueName } from '#database/demo/people.ts';
import { type DeskOptions, expect, test } from './desk.ts';
import { PLACES, settle } from './places.ts';

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

type Picture = { name: string; who: ColleagueName; options: DeskOptions; first?: (page: Page) => Promise<void> };

/** What the README shows. `PICTURES=1` writes them there; otherwise they are only looked at. */
const PICTURES: readonly Picture[] = [
  { name: 'today-desktop', who: 'asha', options: { ...DESKTOP, at: PLACES.today } },
  { name: 'today-phone-hi', who: 'asha', options: { ...PHONE, at: PLACES.today, language: 'hi' } },
  { name: 'inbox-desktop', who: 'imran', options: { ...DESKTOP, at: PLACES.inbox }, first: openTheFirst },
  { name: 'case-file-desktop', who: 'asha', options: { ...DESKTOP, at: PLACES.iniyasFile }, first: untilItIsTold },
  { name: 'person-phone', who: 'asha', options: { ...PHONE, at: PLACES.iniya } },
  { name: 'missing-desktop', who: 'imran', options: { ...DESKTOP, at: PLACES.iniyaMissing } },
  { name: 'placement-desktop', who: 'asha', options: { ...DESKTOP, at: PLACES.whoIsWhere } },
  { name: 'figures-desktop', who: 'rhea', options: { ...DESKTOP, at: PLACES.figures } },
  { name: 'operation-live-phone', who: 'farida', options: { ...PHONE, at: PLACES.crane }, first: liveThroughCrane },
];

for (const { name, who, options, first } of PICTURES) {
  test(`a picture: ${name}`, { tag: '@once' }, async ({ deskOf }, testInfo) => {
    const page = await deskOf(who, options);
    await settle(page);
    await first?.(page);
    await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
    // What was tapped scrolled the page under it.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main *')) one.scrollTo(0, 0);
    });
    const folder = process.env.PICTURES ? join(import.meta.dirname, '../docs/pictures') : testInfo.outputDir;
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  });
}

/** The words of a timeline come from every module, a moment after the page. */
async function untilItIsTold(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
}

async function openTheFirst(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Inbox' }).getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
}

/** The operation that the demonstration leaves planned: started once, and told a little of. */
async function liveThroughCrane(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: 'Start', exact: true });
  if (await start.isVisible()) {
    await start.click();
    await page.getByRole('button', { name: 'Muster, start now' }).click();
    const next = page.getByRole('button', { name: /Next, when it is true/ });
    for (const kind of ['Decoy is in', 'Introduced', 'Signal', 'Entry', 'secure'])
      await next.filter({ hasText: kind }).click();
    for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'One more: safe with us' }).click();
  }
  await expect(page.getByText('safe').first()).toBeVisible();
}
