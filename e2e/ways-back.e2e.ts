import { expect, test } from './desk.ts';
import { comeIn, confirmIfAsked, look, signOut } from './let-in.ts';
import { settle } from './places.ts';

test('with the code on paper she makes a new passkey, and takes the lost one away', { tag: '@once' }, async ({
  browser,
  deskOf,
}) => {
  const { page, keys, paper, name, signInName } = await comeIn(browser, deskOf);
  await signOut(page);
  await keys.exchange(); // the telephone with the passkey is gone
  await page.getByRole('button', { name: 'Another way' }).click();
  await page.getByRole('button', { name: 'I only have my recovery code' }).click();
  await page.getByLabel('Name you sign in with').fill(signInName);
  await page.getByLabel('Recovery code').fill(paper);
  await look(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: `A new passkey for ${name}` })).toBeVisible();
  await page.getByLabel('What shall this passkey be called?').fill('the new one');
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await settle(page);
  await expect(page.getByText(/your recovery code was used/)).toBeVisible(); // so that she would see if it was not she
  await page.goto('/y');
  const passkeys = page.getByRole('list', { name: 'Passkeys' });
  await expect(passkeys.locator('[data-row]')).toHaveCount(2);
  const lost = passkeys.locator('[data-row]').filter({ hasNotText: 'the new one' });
  const dialog = page.getByRole('dialog', { name: 'Remove this passkey?' });
  const remove = async () => {
    await lost.getByRole('button', { name: /^Remove/ }).click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
  };
  await remove();
  await expect(dialog.getByRole('alert')).toBeVisible(); // the paper is spent: one passkey alone would not be enough
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  const sheet = page.getByRole('dialog', { name: 'Recovery code on paper' });
  await sheet.getByRole('button', { name: 'Make a recovery code' }).click();
  await sheet.getByRole('button', { name: 'I have it on paper' }).click();
  await remove();
  await expect(passkeys.locator('[data-row]')).toHaveText([/the new one/]);
  await page.context().close();
});

test('a reset is told on every device of hers, and she calls it off', { tag: '@once' }, async ({ browser, deskOf }) => {
  const { page, admin, name } = await comeIn(browser, deskOf);
  await admin.reload();
  await admin.getByRole('button', { name: 'Make their sign-in anew' }).click();
  const dialog = admin.getByRole('dialog', { name: `Make the sign-in of ${name} anew` });
  await dialog.getByText('They stand before me').click();
  await look(admin);
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  const shown = admin.getByText('/invitation#');
  await confirmIfAsked(admin, () => expect(shown).toBeVisible({ timeout: 500 }));
  const link = await shown.innerText();
  await page.goto('/t');
  await expect(page.getByText(/somebody asked to make your sign-in anew/)).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: 'Call it off' }).click();
  await expect(page.getByText(/somebody asked to make your sign-in anew/)).toBeHidden();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByText('This link does not open anything any more.')).toBeVisible();
  await stranger.context().close();
  await page.context().close();
});

test('for one operation a colleague is not asked again, and ends that herself', { tag: '@once' }, async ({
  deskOf,
}) => {
  const farida = await deskOf('farida', { at: '/o' });
  await farida.getByRole('button', { name: 'Plan an operation' }).click();
  const form = farida.getByRole('form', { name: 'Plan an operation' });
  await form.getByLabel('Code name').fill(`Reed ${Math.random().toString(36).slice(2, 7)}`);
  await form.getByRole('button', { name: 'Keep the plan' }).click();
  await farida.getByRole('button', { name: 'Do not ask again for 4 hours' }).click();
  const told = farida.getByText(/you are not asked again for acts of this operation/);
  await confirmIfAsked(farida, () => expect(told).toBeVisible({ timeout: 500 }));
  await farida.reload();
  await expect(told).toBeVisible(); // it is the server that knows
  await farida.getByRole('button', { name: 'Ask again from now on' }).click();
  await expect(told).toBeHidden();
});
