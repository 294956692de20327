import type { Browser, Page } from '@playwright/test';
import { COLLEAGUES, type ColleagueName, DEMONSTRATION_PASSWORD } from '#database/demo/people.ts';
import { expect, test } from './desk.ts';
import { look } from './let-in.ts';
import { PLACES, settle } from './places.ts';

/** A session of its own: those of `deskOf` are shared by all tests, and here they are ended. */
async function ownSession(browser: Browser, who: ColleagueName, at: string): Promise<Page> {
  const device = await browser.newContext();
  const data = { name: COLLEAGUES[who].signInName, password: DEMONSTRATION_PASSWORD, device: 'a phone in a bus' };
  expect((await device.request.post('/api/sign-in', { data })).ok()).toBe(true);
  const page = await device.newPage();
  await page.goto(at);
  await settle(page);
  return page;
}

test('a session ended from elsewhere leaves nothing on the lost device', async ({ browser, deskOf }) => {
  const lost = await ownSession(browser, 'asha', PLACES.iniyasFile);
  await expect(lost.locator('body')).toContainText('Iniya');
  const asha = await deskOf('asha', { at: '/y' });
  await settle(asha);
  await look(asha);
  const row = asha.locator('[data-row]', { hasText: 'a phone in a bus' });
  await row.getByRole('button', { name: 'End' }).click();
  await expect(lost.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(lost.locator('body')).not.toContainText('Iniya');
  await lost.goBack();
  await expect(lost.locator('body')).not.toContainText('Iniya');
  await lost.context().close();
});

test('a locked page shows the time and nothing else', async ({ browser }) => {
  const page = await ownSession(browser, 'asha', PLACES.iniyasFile);
  // On a phone the lock stands behind *More* of the bar; a case file has a *More* of its own.
  const more = page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'More' });
  const lock = page.getByRole('button', { name: 'Lock' });
  await expect(lock.or(more).first()).toBeVisible();
  if (await more.isVisible()) await more.click();
  await lock.click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  expect(await page.content()).not.toContain('Iniya');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await look(page);
  await page.getByRole('button', { name: 'It is me' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iniya'); // the same place as before
  await page.context().close();
});

test('what was locked is not opened by loading the page again', { tag: '@once' }, async ({ browser }) => {
  const page = await ownSession(browser, 'asha', PLACES.iniyasFile);
  await page.context().setOffline(true); // so that the server does not hear of it
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Iniya');
  await page.context().close();
});
