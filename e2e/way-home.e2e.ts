import { idOf } from '#database/demo/id-of.ts';
import { tooWide, violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { openForm } from './forms.ts';

const LATA = idOf('resident Lata');
const NOOR = idOf('resident Noor');

/** Work that nobody else in the run writes, so that desktop and phone do not find each other’s. */
function work(): string {
  return `Packing ${Math.random().toString(36).slice(2, 8)}`;
}

test('into a job that we found nobody goes before somebody has looked at the place', async ({ deskOf }) => {
  const page = await deskOf('asha', { at: `/z/${LATA}` });
  const what = work();
  await page.getByRole('button', { name: 'Add a way' }).click();
  const plan = openForm(page);
  await plan.getByLabel('Job', { exact: true }).check();
  await plan.getByLabel('What is learnt, done or run?').fill(what);
  await plan.getByLabel('found by us').check();
  await plan.getByLabel('How far is it?').selectOption('offered');
  await plan.getByRole('button', { name: 'Keep' }).click();
  await expect(plan).toBeHidden();

  const card = page.locator('[data-way]').filter({ hasText: what });
  await expect(card.getByText('nobody has looked at this place of work')).toBeVisible();
  await card.getByRole('button', { name: 'Next step' }).click();
  const step = openForm(page);
  await step.getByLabel('working', { exact: true }).check();
  await step.getByRole('button', { name: 'Keep' }).click();
  await expect(step.getByText('Check the employer first.').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await card.getByRole('button', { name: 'Check the employer' }).click();
  const check = openForm(page);
  for (const question of await check.getByText('Yes', { exact: true }).all()) await question.click();
  await check.getByRole('button', { name: 'Keep' }).click();
  await expect(check).toBeHidden();
  await expect(card.getByText(/^found safe by Asha Pawar/)).toBeVisible();

  await card.getByRole('button', { name: 'Next step' }).click();
  const begins = openForm(page);
  await begins.getByLabel('working', { exact: true }).check();
  await begins.getByRole('button', { name: 'Keep' }).click();
  await expect(card.getByText(/^working, /)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});

test('a return shows where it is stuck, for how long and for what; nobody is handed over with something missing', async ({
  deskOf,
}) => {
  const page = await deskOf('asha', { at: '/z' });
  await page.getByRole('link', { name: 'Noor' }).click();
  await expect(page).toHaveURL(new RegExp(`/z/${NOOR}$`));
  const line = page.getByRole('list', { name: 'Steps of the way home' });
  const stuck = line.getByRole('listitem').filter({ hasText: 'Nationality verified' });
  await expect(stuck.getByText('asked 20 Feb 2024, no answer yet')).toBeVisible();
  await expect(stuck.getByText(/days late$/)).toBeVisible();
  await expect(page.getByText('Something before it is still missing.')).toBeVisible();
  await stuck.getByRole('button', { name: 'How it stands' }).click();
  const form = openForm(page);
  await expect(form.getByRole('radio', { name: 'Refused' })).toBeVisible();
  await expect(form.getByRole('radio', { name: 'Not needed' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});
