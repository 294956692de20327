import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { tooWide, violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { confirmIfAsked } from './let-in.ts';

test('a paper is made of what is recorded, saved, and read back in the language asked for', async ({ deskOf }) => {
  const page = await deskOf('asha', { at: '/l' });
  await page.getByRole('button', { name: 'Make a paper' }).click();
  const form = page.getByRole('form', { name: 'Make a paper' });
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(form).toContainText('Choose a paper and a person.');
  await form.getByLabel('Which paper?').selectOption({ label: 'Request for leave' });
  await form.getByLabel('About whom?').selectOption({ label: await labelOf(page, 'Iniya') });
  await form.getByLabel('In which language?').selectOption('mr');
  await form.getByLabel('Place').fill('Pune');
  await form.getByLabel('Stays with').fill('Her aunt');
  expect(await violations(page)).toEqual([]);
  // Closed by a finger that slipped: nothing of it is typed twice.
  await form.getByRole('button', { name: 'Close' }).click();
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: 'Make a paper' }).click();
  await expect(form.getByLabel('Stays with')).toHaveValue('Her aunt');
  const saved = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Make it' }).click();
  await confirmIfAsked(page, () => expect(form).toBeHidden({ timeout: 500 }));
  const paper = await saved;
  expect(paper.suggestedFilename()).toMatch(/^paper-[a-z2-7]{12}\.pdf$/);
  const { texts } = readPdf(await readFile(await paper.path()));
  expect(texts).toContain('रजेसाठी विनंती');
  expect(texts).toContain('Iniya');
  expect(texts).toContain('Pune');
  expect(texts).toContain('Her aunt');
});

async function labelOf(page: Page, name: string): Promise<string> {
  const labels = await page.getByLabel('About whom?').locator('option').allTextContents();
  return labels.find((label) => label.startsWith(name)) ?? name;
}

test('the room of the law: a month to print, a statement is written and put right, with nothing said of what was said', async ({
  deskOf,
}) => {
  const page = await deskOf('sarita', { at: '/l' });
  await expect(page.getByRole('heading', { name: 'Compensation' })).toBeVisible();
  await page.getByRole('button', { name: 'Month', exact: true }).click();
  await expect(page.getByRole('table', { name: 'May 2024' })).toContainText('Her statement');
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record a statement' }).click();
  const form = page.getByRole('form', { name: 'Record a statement' });
  const ofIniya = form.getByLabel('Which proceeding?').locator('option', { hasText: 'Iniya' });
  await form.getByLabel('Which proceeding?').selectOption(await ofIniya.getAttribute('value'));
  await form.getByLabel('Taken by whom, under which section?').selectOption('bnss-183');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toContainText('This section does not fit the day.');
  await form.getByLabel('Taken by whom, under which section?').selectOption('crpc-164');
  await form.getByRole('button', { name: 'Keep' }).click();
  const row = page.locator('[data-row]').filter({ hasText: 'CrPC 164' }).first();
  await row.getByRole('button', { name: 'Correct' }).click();
  const correction = page.getByRole('form', { name: 'Correct' });
  await correction.getByLabel('Who holds it?').fill('The court office');
  await correction.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('held by The court office');
});

test('a calendar is given an address, which tells a stranger the days and nothing else', async ({
  deskOf,
  browser,
}) => {
  const page = await deskOf('asha', { at: '/k' });
  await page.getByRole('button', { name: 'My calendar' }).click();
  await page.getByRole('button', { name: /^Make (an|a new) address$/ }).click();
  await confirmIfAsked(page, () => expect(page.locator('code')).toBeVisible({ timeout: 500 }));
  const link = await page.locator('code').textContent();
  expect(await violations(page)).toEqual([]);
  const stranger = await browser.newContext();
  const answer = await stranger.request.get(link ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).not.toMatch(/Iniya|court|legal|Asha/i);
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText('There is no address.')).toBeVisible();
  expect((await stranger.request.get(link ?? '')).status()).toBe(404);
  await stranger.close();
});
