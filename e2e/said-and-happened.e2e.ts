import { HOMES } from '#database/demo/people.ts';
import { violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { keep } from './forms.ts';

test('a warden writes down at night what happened; what the law asks stands on it, and her case manager finds it on Today', async ({
  deskOf,
}) => {
  const page = await deskOf('lucy', { at: `/s/${HOMES.banyan}` });
  await page.getByText('Incidents', { exact: true }).click();
  await page.getByRole('button', { name: 'Write down an incident' }).first().click();
  const form = page.getByRole('dialog').locator('form');
  await form.getByText('Abuse is alleged', { exact: true }).click();
  await form.getByText(/^Iniya /).click();
  await form.getByLabel('What was seen and heard').fill('She says that the man at the gate has hurt her before.');
  await form.getByText('serious', { exact: true }).click();
  await form.getByLabel('Who is said to have done it?').selectOption({ label: 'a colleague' });
  await form.getByLabel('Where?').selectOption({ label: 'in the home' });
  await form.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(form.getByText(/is a complaint: whoever works in the home/).first()).toBeVisible();
  await form.getByLabel('Who is said to have done it?').selectOption({ label: 'a stranger' });
  await keep(form, 'Keep');
  const row = page.getByRole('listitem').filter({ hasText: 'Abuse is alleged' }).first(); // the newest
  await expect(row).toContainText('Tell the police now');
  await expect(row).not.toContainText('Iniya');
  expect(await violations(page)).toEqual([]);
  await row.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Somebody was told' }).click();
  const tell = page.getByRole('dialog').locator('form');
  await tell.getByLabel('Who was told?').selectOption({ label: 'police' });
  await tell.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Told: police')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const asha = await deskOf('asha', { at: `/s/${HOMES.banyan}` });
  await asha.goto('/t');
  await expect(asha.locator('main')).toContainText('Follow an incident to its end');
});

test('a complaint about a warden is read by the counsellor who looks into it, answered, and never by the warden', async ({
  deskOf,
}) => {
  const page = await deskOf('vaishali', { at: '/r' });
  await page.getByRole('button', { name: 'Write down a complaint' }).click();
  const form = page.getByRole('dialog').locator('form');
  await form.getByLabel('The complaint, in their own words').fill('She shouts at night.');
  await form.getByText('Nobody says who', { exact: true }).click();
  await form.getByLabel('How did it come?').selectOption({ label: 'Spoken' });
  await form.getByText('A colleague', { exact: true }).click();
  await form.getByText('Sunanda Gaikwad', { exact: true }).click();
  await form.getByLabel('Who looks into it').selectOption({ label: 'Nisha Rao' });
  await keep(form, 'Keep');
  const nisha = await deskOf('nisha', { at: '/r' });
  await expect(nisha.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(nisha)).toEqual([]);
  await nisha.getByRole('listitem').filter({ hasText: 'received' }).getByRole('button', { name: 'Open' }).click();
  await nisha.getByRole('button', { name: 'Take it up' }).click();
  const step = nisha.getByRole('dialog').locator('form');
  await step.getByLabel('What will you look at, and whom will you ask?').fill('I sit in the home at night.');
  await step.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(step.getByText(/what keeps anybody from taking it out/).first()).toBeVisible();
  await step.getByLabel('What keeps anybody from taking it out on them').fill('Another shift this week.');
  await step.getByRole('button', { name: 'Keep', exact: true }).click();
  await nisha.getByRole('button', { name: 'Answer', exact: true }).click();
  await step.getByText('Partly right', { exact: true }).click();
  await step.getByLabel('How was the answer given?').selectOption({ label: 'spoken' });
  await step.getByLabel('What was the answer, in plain words?').fill('Nights are quiet from now on.');
  await step.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(nisha.getByRole('dialog').getByText('Another shift this week.')).toBeVisible();
  expect(await violations(nisha)).toEqual([]);
  const warden = await deskOf('sunanda', { at: '/r' });
  await expect(warden.getByText('No complaint is yours to read.', { exact: false })).toBeVisible();
  await expect(warden.locator('main')).not.toContainText('Spoken');
});
