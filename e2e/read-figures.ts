import { expect, type Page } from '@playwright/test';

/** The numbers as they stand on the page, in their order: people, operations, arrests, and all since the beginning. */
export async function figuresOn(page: Page): Promise<number[]> {
  const cards = page.getByRole('list', { name: 'Figures' }).getByRole('button');
  await expect(cards.first()).toBeVisible();
  const texts = await cards.allInnerTexts();
  return texts.map((text) => Number(/^[\d,]+$/m.exec(text)?.[0].replaceAll(',', '')));
}
