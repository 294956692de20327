import type { Page } from '@playwright/test';
import { FILE, WHO } from '#database/demo/who.ts';
import { tooWide, violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { chooseBeginning, keep, openForm } from './forms.ts';
import { confirmIfAsked } from './let-in.ts';

const PARTNER = 'Govandi Mothers’ Circle';

async function agrees(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask for a consent' }).click();
  const form = openForm(page);
  await form.getByLabel('What for').selectOption('share_partner');
  await form.getByLabel('With whom').selectOption({ label: PARTNER });
  await form.getByLabel('What was explained').fill('They look in once a month and know what to call her.');
  await form.getByText('Yes', { exact: true }).click();
  await form.getByLabel('Who answered').selectOption('self');
  await form.getByText('Spoken', { exact: true }).click();
  await form.getByLabel('In which language').selectOption('hi');
  await keep(form, 'Keep');
}

async function handsOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand somebody over' }).click();
  const form = openForm(page);
  await chooseBeginning(form.getByLabel('Whom', { exact: true }), 'Savita');
  await form.getByLabel('To which organisation').selectOption({ label: PARTNER });
  await form.getByLabel('For what').selectOption('aftercare');
  await form.getByLabel(/^What we ask/).fill('Look in once a month.');
  await form.getByLabel(/^Never/).fill('Never in the evening');
  await keep(form, 'Write the draft');
}

test('somebody is handed over under her consent, answered by a link, and called back with her consent', async ({
  deskOf,
  browser,
}) => {
  expect(FILE.savita).toBeTruthy();
  const page = await deskOf('asha', { at: `/p/${WHO.savita}` });
  await agrees(page);
  await expect(page.getByRole('button', { name: `Share: ${PARTNER}`, exact: true })).toBeVisible();

  await page.goto('/pa');
  await handsOver(page);
  await expect(page.getByText('There is a consent for this partner')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await keep(openForm(page), 'Send');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const shown = page.getByText(/\/given\/o\//);
  await confirmIfAsked(page, () => expect(shown).toBeVisible({ timeout: 500 }));
  const link = await shown.innerText();
  const code = await page.getByText(/^\d{3} \d{3}$/).innerText();
  expect(await tooWide(page)).toEqual([]);

  const phone = await browser.newContext();
  const theirs = await phone.newPage();
  await theirs.goto(link);
  expect(await theirs.content()).not.toContain('Savita');
  expect(await violations(theirs)).toEqual([]);
  await theirs.getByLabel('The six digits').fill(code);
  await theirs.getByRole('button', { name: 'Open' }).click();
  await expect(theirs.getByText('Look in once a month.')).toBeVisible();
  expect(await violations(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'Yes, we take it on' }).click();
  await expect(theirs.getByText('You said yes.')).toBeVisible();
  await expect(page.getByText('they said it themselves')).toBeVisible();

  const handed = page.url();
  await page.goto(`/p/${WHO.savita}`);
  await page.getByRole('button', { name: `Share: ${PARTNER}`, exact: true }).click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await keep(openForm(page), 'Take it back');
  await expect(page.getByRole('button', { name: `Share: ${PARTNER}: taken back` })).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByText(/^Withdrawn/)).toBeVisible();
  expect(await theirs.content()).not.toContain('Look in once a month.');
  await theirs.getByRole('button', { name: 'Nothing is left with us' }).click();
  await expect(theirs.getByText('nothing is left with you')).toBeVisible();
  await phone.close();
  await page.goto(handed);
  await expect(page.getByRole('main').getByText('Deletion confirmed')).toBeVisible();
});

test('her own record is read over before it is handed out', async ({ deskOf }) => {
  const page = await deskOf('asha', { at: `/p/${WHO.reva}` });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'The record, to hand out' }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('We call you Reva.')).toBeVisible();
  await drawer.getByRole('button', { name: /^Print/ }).click();
  await expect(drawer.getByText('Read it over first, and say so.')).toBeVisible();
  await drawer.getByLabel(/^I have read it over/).check();
  await drawer.getByRole('button', { name: /^Print/ }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
