import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';

/** A code name nobody else in the run uses. */
function codeName(): string {
  return `Fern ${Math.random().toString(36).slice(2, 7)}`;
}

/** Plans an operation by hand, and gives its address. */
async function plan(page: Page, name: string): Promise<string> {
  await page.goto('/o');
  await page.getByRole('button', { name: 'Plan an operation' }).click();
  const form = page.getByRole('form', { name: 'Plan an operation' });
  await form.getByLabel('Code name').fill(name);
  await form.getByRole('button', { name: 'Keep the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Operation ${name}` })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function nameLead(page: Page): Promise<void> {
  await page.getByLabel('Name the lead authority').selectOption({ label: 'Anti-human-trafficking unit, Mumbai' });
}

async function addToTeam(page: Page, colleague: string): Promise<void> {
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  const form = page.getByRole('form', { name: 'Name one of the team' });
  await form.getByLabel('Which colleague').selectOption({ label: colleague });
  await form.getByLabel('As what').selectOption({ label: 'Lead' });
  await form.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(form).toBeHidden();
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Muster, start now' }).click();
  await expect(page.getByText('Team mustered')).toBeVisible();
}

const next = (page: Page, label: string) =>
  page.getByRole('button', { name: new RegExp(`Next, when it is true.*${label}`) });
const told = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test('nothing starts without a lead authority', async ({ deskOf }) => {
  const page = await deskOf('farida');
  await plan(page, codeName());
  await expect(page.getByRole('button', { name: /^Start/ })).toBeDisabled();
  await expect(page.getByText('Name the lead authority first. We never start alone.')).toBeVisible();
  await nameLead(page);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
});

test('two colleagues see the same night move without reloading, and one ends it', async ({ deskOf }) => {
  const farida = await deskOf('farida');
  const address = await plan(farida, codeName());
  await nameLead(farida);
  await addToTeam(farida, 'Imran Qureshi');
  await start(farida);
  const imran = await deskOf('imran', { at: address });
  await expect(told(imran, 'Team mustered')).toBeVisible();

  await next(farida, 'Decoy is in').click();
  await expect(told(imran, 'Decoy is in')).toBeVisible();
  await imran.getByRole('button', { name: 'One more: safe with us' }).click();
  await expect(told(farida, 'One person safe')).toContainText('Imran Qureshi');

  await farida.getByRole('button', { name: 'Undo' }).click();
  await expect(told(imran, 'Decoy is in')).toHaveCount(0);

  await farida.getByRole('button', { name: 'End', exact: true }).click();
  await expect(imran.getByRole('heading', { name: 'The day as it was told' })).toBeVisible();
  await expect(farida.getByText('1 were counted on the day, 0 are written down').first()).toBeVisible();
});

test('taps without a network wait on the phone and arrive with their own time', async ({ deskOf }) => {
  const page = await deskOf('farida');
  const address = await plan(page, codeName());
  await nameLead(page);
  await addToTeam(page, 'Imran Qureshi');
  await start(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'A child', exact: true }).click();
  await expect(told(page, 'A child is here')).toContainText('not sent yet');
  await page.context().setOffline(false);
  await expect(told(page, 'A child is here')).toContainText('kept', { timeout: 20_000 });
  const imran = await deskOf('imran', { at: address });
  await expect(told(imran, 'A child is here')).toBeVisible();
});

test('Kite tells how long it took, who reached safety at what age, and where the accused is by whose word', async ({
  deskOf,
}) => {
  const page = await deskOf('farida', { at: '/o' });
  await page.getByRole('link', { name: 'Operation Kite' }).click();
  await expect(page.getByText('11 h 0 min')).toBeVisible();
  for (const age of ['23', '24', '44']) await expect(page.getByText(age, { exact: true }).first()).toBeVisible();
  await expect(page.getByText('gender not known')).toBeVisible();
  await expect(page.getByText('In jail')).toBeVisible();
});
