import { expect, type Locator, type Page } from '@playwright/test';

/** The form that lies open on the page. */
export const openForm = (page: Page): Locator => page.getByRole('dialog').locator('form');

/** Opens a form by *Write*, as anybody would: the button, then the kind of entry. */
export async function write(page: Page, what: string): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Write/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: what, exact: true }).click();
  return openForm(page);
}

/** Keeps the form and sees it close: what closes has been taken. */
export async function keep(form: Locator, verb: string): Promise<void> {
  await form.getByRole('button', { name: verb, exact: true }).click();
  await expect(form).toBeHidden();
}

/** Chooses by the beginning of the words, where a code follows that was drawn. */
export async function chooseBeginning(select: Locator, words: string): Promise<void> {
  const option = select.locator('option').filter({ hasText: words }).first();
  await select.selectOption((await option.getAttribute('value')) ?? '');
}
