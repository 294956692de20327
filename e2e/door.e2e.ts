import { expect, test } from './desk.ts';
import { comeIn, confirmIfAsked, look, signOut } from './let-in.ts';
import { settle } from './places.ts';

test('by a link, with a passkey and a code on paper, and again with the passkey', async ({ browser, deskOf }) => {
  const { page, link } = await comeIn(browser, deskOf);
  await expect(page).toHaveURL(/\/t$/); // the first room of her roles
  await signOut(page);
  await look(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await settle(page);
  await page.goto(link);
  await expect(page.getByText('This link does not open anything any more.')).toBeVisible(); // it works once
  await look(page);
  await page.context().close();
});

test('whoever is suspended is out at once, and stays out', { tag: '@once' }, async ({ browser, deskOf }) => {
  const { page, admin, name } = await comeIn(browser, deskOf);
  await admin.getByRole('button', { name: 'Suspend' }).click();
  const dialog = admin.getByRole('dialog', { name: `Suspend ${name}?` });
  await look(admin);
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await confirmIfAsked(admin, () => expect(admin.getByText('Suspended since')).toBeVisible({ timeout: 500 }));
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(name);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await admin.getByRole('button', { name: 'Let in again' }).click();
  await confirmIfAsked(admin, () => expect(admin.getByText('Suspended since')).toBeHidden({ timeout: 500 }));
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await settle(page);
  await page.context().close();
});

test('a locked page opens with the passkey, at the same place', { tag: '@once' }, async ({ browser, deskOf }) => {
  const { page } = await comeIn(browser, deskOf);
  await page.goto('/y');
  await settle(page);
  await page.getByRole('button', { name: 'Lock' }).click();
  const unlock = page.getByRole('button', { name: 'Unlock' });
  await expect(unlock).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(0); // nothing of what was open is left, not even hidden
  await unlock.click();
  await expect(page.getByRole('heading', { level: 1, name: 'My sign-in' })).toBeVisible();
  await page.context().close();
});

test('nobody comes in without a finger on the passkey', { tag: '@once' }, async ({ browser, deskOf }) => {
  const { page, keys } = await comeIn(browser, deskOf);
  await signOut(page);
  await keys.touch(false);
  const show = page.getByRole('button', { name: 'Sign in with a passkey' });
  await show.click();
  await expect(page.getByRole('alert')).toContainText('No passkey was shown.');
  await keys.touch(true);
  await show.click();
  await settle(page);
  await page.context().close();
});
