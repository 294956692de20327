import type { Page } from '@playwright/test';
import { tooWide, violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { PLACES, settle } from './places.ts';

function card(page: Page, words: string) {
  return page.getByRole('button', { name: words });
}

// Once, before the journey adds people of its own.
test('every number opens what it counts, for whoever may see it', { tag: '@once' }, async ({ deskOf }) => {
  const page = await deskOf('rhea', { at: PLACES.figures });
  await settle(page);
  await expect(card(page, 'people reached safety')).toContainText('9');
  await expect(card(page, 'people since 2020')).toContainText('66');
  await expect(card(page, 'people since 2020')).toContainText('57 declared + 9 recorded');
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(10);
  await expect(page.getByText('8 adults, 1 child')).toBeVisible();
  await card(page, 'operations').click();
  for (const name of ['Heron', 'Kite', 'Lotus']) await expect(table).toContainText(name);
  await card(page, 'people arrested').click();
  await expect(table.getByRole('row')).toHaveCount(3);
});

test('whoever may not see the people is told the number and why there is no list', async ({ deskOf }) => {
  const page = await deskOf('asha', { at: PLACES.figures });
  await settle(page);
  await card(page, 'operations').click();
  await expect(card(page, 'operations')).toContainText('3');
  await expect(page.getByText('You may see the number, not the people.')).toBeVisible();
});

test('a period is chosen by two days, and the numbers follow', async ({ deskOf }) => {
  const page = await deskOf('rhea', { at: PLACES.figures });
  await settle(page);
  await page.getByRole('button', { name: /Apr/ }).first().click();
  await page.getByRole('textbox', { name: 'From' }).fill('1 May 2024');
  await page.getByRole('textbox', { name: 'Until' }).fill('8 May 2024');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(card(page, 'people reached safety')).toContainText('5');
  await expect(card(page, 'operation')).toContainText('1');
});

test('what does not agree is kept as said, with the reason', async ({ deskOf, isMobile }) => {
  const page = await deskOf('rhea', { at: '/d' });
  await settle(page);
  await expect(page.getByText('Of 9 people, 8 were adults on the day, one was a child.')).toBeVisible();
  const words = isMobile ? 'May 8' : 'April 27';
  const row = page.getByRole('listitem').filter({ hasText: words }).filter({ hasText: 'The year is not said' });
  await row.getByRole('button', { name: 'Keep both as said' }).click();
  await page.getByLabel('Why both stay').fill('The post stands as it was; the record has the year.');
  await page.getByRole('button', { name: 'Keep both', exact: true }).click();
  await expect(row.getByText('The post stands as it was; the record has the year.')).toBeVisible();
  await expect(row.getByRole('button', { name: 'Keep both as said' })).toHaveCount(0);
});

test('a figure that may not be told yet says why, tells no small number, and is planned for its day', {
  tag: '@once',
}, async ({ deskOf }) => {
  const page = await deskOf('rhea', { at: '/q' });
  const panel = page.getByRole('region', { name: 'Release “9 people reached safety”' });
  await expect(panel.getByText('Too soon')).toBeVisible();
  await panel.getByText('adults and children', { exact: true }).first().click();
  for (const name of ['adults not shown', 'children not shown', 'all 9']) {
    await expect(panel.getByRole('row', { name })).toBeVisible();
  }
  await panel.getByRole('button', { name: 'Plan for 7 Jun 2024' }).click();
  await expect(panel.getByText('Planned: may go out from 7 Jun 2024')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});
