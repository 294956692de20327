import { expect, test } from './desk.ts';
import { look } from './let-in.ts';

test('a draft is read with what the gate has found, mended with safer words, and goes nowhere before', {
  tag: '@once',
}, async ({ deskOf }) => {
  const page = await deskOf('zoya', { at: '/x' });
  await page.getByRole('link', { name: 'A search that ended well' }).first().click();
  const english = page.getByRole('button', { name: /^English 11/ });
  await expect(english).toBeVisible();
  await expect(page.getByText('It must be 5 or more.', { exact: true })).toBeVisible();
  await look(page);

  await page.getByRole('button', { name: 'On to: Legal' }).click();
  await expect(page.getByText('Not yet', { exact: true })).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByText('Safer wording', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^English 10/ })).toBeVisible();
  await page.getByRole('button', { name: /^Use all \d+ safer wordings$/ }).click();
  await expect(page.getByText('Govandi')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^English [12] must change/ })).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Govandi')).toHaveCount(1);
  await page.getByRole('button', { name: 'Redo' }).click();

  // Another editor and the director see the same findings and not whose they are.
  const rhea = await deskOf('rhea', { at: new URL(page.url()).pathname });
  await expect(rhea.getByRole('button', { name: /^English [12] must change/ })).toBeVisible();
  await expect(rhea.getByRole('button', { name: /^Use all/ })).toHaveCount(0);
});
