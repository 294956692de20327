import { expect, type Page, test } from '@playwright/test';

/** Signs in through the door’s own address: the page of the door has its own test. */
async function signInAs(page: Page, name: string): Promise<void> {
  const answer = await page.request.post('/api/sign-in', { data: { name, password: 'demonstration', device: 'e2e' } });
  expect(answer.ok()).toBe(true);
}

/** A name nobody else in the run uses, so that desktop and phone do not find each other’s people. */
function someone(): string {
  return `Sona ${Math.random().toString(36).slice(2, 7)}`;
}

test('a referral is taken down, shows what is missing, is asked back and becomes a case file', async ({ page }) => {
  const name = someone();
  await signInAs(page, 'asha');
  await page.goto('/b');
  await page.getByRole('button', { name: 'Write down a referral' }).click();
  const form = page.getByRole('form', { name: 'Write down a referral' });
  await form.getByLabel('Who refers').selectOption({ label: 'School' });
  await form.getByLabel('Name the person uses').fill(name);
  await form.getByLabel('Age in years, at least').fill('15');
  await form.getByLabel('What they told').fill('She has not come to class for two weeks.');
  await form.getByRole('button', { name: 'Keep the referral' }).click();

  await page.getByRole('link', { name: 'School · a child, risk not assessed' }).first().click();
  const packet = page.getByRole('article');
  await expect(packet).toContainText(name);
  await expect(packet).toContainText('FIR number: not given');
  await expect(packet).not.toContainText('two weeks');
  await packet.getByRole('button', { name: 'The words as they were told' }).click();
  await expect(packet).toContainText('two weeks');

  await page.getByRole('button', { name: 'Ask back' }).click();
  await page.getByRole('button', { name: 'Who else knows of this?' }).click();
  await page.getByRole('button', { name: 'Keep the question' }).click();
  await expect(packet).toContainText('no reply yet');

  await page.getByRole('button', { name: 'Accept and open a file' }).click();
  await page.getByRole('radio', { name: 'Nobody we know' }).check();
  await page.getByRole('button', { name: 'Open the case file' }).click();
  await expect(page).toHaveURL(/\/c\/[a-z2-7]{12}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('somebody known is found by a name as it was heard, and her referral is joined to her file @once', async ({
  page,
}) => {
  await signInAs(page, 'asha');
  await page.goto('/b');
  await page.getByRole('button', { name: 'Write down a referral' }).click();
  const form = page.getByRole('form', { name: 'Write down a referral' });
  await form.getByLabel('Who refers').selectOption({ label: 'School' });
  await form.getByLabel('Other names that were heard').fill('Inia');
  await form.getByLabel('Age in years, at least').fill('3');
  await form.getByLabel('What they told').fill('A girl in the eighth class has stopped coming.');
  await form
    .locator('[data-row]')
    .filter({ hasText: 'Iniya' })
    .getByRole('button', { name: 'This is the one' })
    .click();
  await form.getByRole('button', { name: 'Keep the referral' }).click();
  await page.getByRole('link', { name: 'School · a child, risk not assessed' }).first().click();
  const packet = page.getByRole('article');
  await expect(packet).toContainText('Yes, the same person');

  await page.getByRole('button', { name: 'Accept and open a file' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Join to a file' }).click();
  await page.getByRole('button', { name: 'Join it' }).click();
  await expect(packet).toContainText('Joined to a case file');
});

test('a tip keeps an informant’s code name and refuses a real one, and is declined with a reason', async ({ page }) => {
  const place = `Lane ${Math.random().toString(36).slice(2, 7)}`;
  await signInAs(page, 'imran');
  await page.goto('/b');
  await page.getByRole('button', { name: 'Write down a tip' }).click();
  const form = page.getByRole('form', { name: 'Write down a tip' });
  await form.locator('label').filter({ hasText: 'Informant' }).click();
  await form.getByLabel('What was told').fill('Two women may not leave the room at the back.');
  await form.getByLabel('Where is it about').fill(place);
  await form.getByLabel('Code name').fill('Ramesh Kumar');
  await form.getByRole('button', { name: 'Keep the tip' }).click();
  await expect(form.getByText('An informant stands here by a code name only').first()).toBeVisible();
  await form.getByLabel('Code name').fill('KITE-9');
  await form.getByRole('button', { name: 'Keep the tip' }).click();
  await expect(form).toBeHidden();

  await page.locator('[data-row]').filter({ hasText: place }).getByRole('link').click();
  await expect(page.getByRole('article')).toContainText('KITE-9');
  await page.getByRole('button', { name: 'Decline…' }).click();
  await page.getByRole('radio', { name: 'Too little is known' }).check();
  await page.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('Too little is known');
});

test('a full identity opens for a purpose and the opening is counted', async ({ page }) => {
  await signInAs(page, 'asha');
  await page.goto('/p');
  await page.getByLabel('Find by any name or code').fill('Iniya');
  await page.getByRole('link', { name: 'Iniya' }).first().click();
  const gate = page.getByRole('region', { name: 'Full identity is closed' });
  await expect(gate.getByRole('button', { name: 'Open for 10 minutes' })).toBeDisabled();
  await gate.getByRole('button', { name: 'School' }).click();
  await gate.getByRole('button', { name: 'Open for 10 minutes' }).click();
  await expect(page.getByRole('region', { name: 'Full identity, opened' })).toBeVisible();
  await expect(page.getByText('opened the full identity')).toContainText('colleague');
});

test('an administrator sees no inbox and no people, and may let a colleague in', async ({ page }) => {
  await signInAs(page, 'meher');
  await page.goto('/e');
  await expect(page.getByRole('link', { name: 'Team' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Inbox' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'People', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Let a colleague in' }).click();
  const form = page.getByRole('form', { name: 'Let a colleague in' });
  const signInName = `new-${Math.random().toString(36).slice(2, 8)}`;
  await form.getByLabel('Name, as colleagues say it').fill('Neha Joshi');
  await form.getByText('Counsellor').click();
  await form.getByLabel('Name they sign in with').fill(signInName);
  await form.getByRole('button', { name: 'Let them in' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Neha Joshi' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Invite', exact: true })).toBeVisible();
});
