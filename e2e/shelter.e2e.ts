import { HOMES } from '#database/demo/people.ts';
import { violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { keep, openForm } from './forms.ts';
import { settle } from './places.ts';

const someWords = (words: string) => `${words} ${Math.random().toString(36).slice(2, 7)}`;

test('who wants to leave is not kept in: the form says no, and the door is open', async ({ deskOf }) => {
  const page = await deskOf('usha', { at: '/w' });
  await settle(page);
  // Said and answered more than once, so that desktop and phone both find it as it was.
  await page.getByRole('button', { name: 'Zeenat' }).click();
  const panel = page.getByRole('region', { name: 'Zeenat' });
  const wish = panel.getByRole('region', { name: 'Wants to leave?' });
  const say = wish.getByRole('button', { name: 'Write it down' });
  await say.or(wish.getByText('wants to leave, said')).first().waitFor();
  if (await say.isVisible()) {
    await say.click();
    await openForm(page).getByLabel('In the person’s own words').fill('I want to go to my sister.');
    await keep(openForm(page), 'Keep');
  }
  await expect(wish.getByText('wants to leave, said')).toBeVisible();
  await wish.getByRole('button', { name: 'Answer' }).click();
  const form = openForm(page);
  await expect(form.getByText('An adult who wants to leave, leaves')).toBeVisible();
  await form.getByLabel('Is kept in').check();
  await form.getByLabel('Why, and what was said?').fill('Somebody is worried.');
  await form.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(form.getByText('Nobody may keep her in').first()).toBeVisible();
  await form.getByLabel('Wants to stay after all').check();
  await keep(form, 'Keep');
  await expect(wish.getByText('wants to stay after all').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the book of the house names no person, and one shift hands over to the next', async ({ deskOf }) => {
  const words = someWords('The gate squeaks');
  const lucy = await deskOf('lucy', { at: `/s/${HOMES.banyan}` });
  await settle(lucy);
  await lucy.getByRole('main').getByRole('button', { name: 'Write', exact: true }).click();
  const form = openForm(lucy);
  await form.getByLabel('What is it about?').selectOption({ label: 'Hand-over' });
  await form.getByLabel('What happened, or what must be known?').fill('NEEM-214 did not eat.');
  await form.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(form.getByText('A code of a person stands in it').first()).toBeVisible();
  await form.getByLabel('What happened, or what must be known?').fill(words);
  await keep(form, 'Keep');
  const mine = lucy.locator('[data-row]').filter({ hasText: words });
  await expect(mine).toContainText('waits for the next shift');
  await expect(mine.getByRole('button', { name: 'I have read it' })).toHaveCount(0);

  const sunanda = await deskOf('sunanda', { at: `/s/${HOMES.banyan}` });
  const row = sunanda.locator('[data-row]').filter({ hasText: words });
  await row.getByRole('button', { name: 'I have read it' }).click();
  await expect(row).toContainText('taken over by Sunanda Gaikwad');
  expect(await violations(sunanda)).toEqual([]);
});

test('a month is counted, each number opens what it counts, and beds and papers stand beside it', async ({
  deskOf,
}) => {
  const page = await deskOf('usha', { at: `/s/${HOMES.jasmine}` });
  await settle(page);
  await page.getByRole('button', { name: 'Month', exact: true }).click();
  const there = page.getByRole('button', { name: /there at the end/ });
  await expect(there).toBeVisible();
  await there.click();
  await expect(page.getByRole('heading', { name: /What this number counts/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Beds', exact: true }).click();
  await expect(page.locator('[data-row]').filter({ hasText: 'Wind, bed 2' })).toContainText('closed until');
  const papers = page.getByRole('button', { name: 'Registration', exact: true });
  await papers.click();
  await expect(page.getByText('Shakti Sadan').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
