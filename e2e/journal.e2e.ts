import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';

// The browser pins the last signed head it saw. What does not grow out of it is said, and goes on being said.
const HEAD = /^daybook\.journal-head\./;

async function rewritePin(page: Page): Promise<void> {
  await page.evaluate((source) => {
    for (const key of Object.keys(localStorage).filter((one) => new RegExp(source).test(one))) {
      const pin = JSON.parse(localStorage.getItem(key) ?? '{}') as { checkpoint: string };
      const [origin, size, root = '', ...rest] = pin.checkpoint.split('\n');
      const other = `${root.startsWith('A') ? 'B' : 'A'}${root.slice(1)}`;
      localStorage.setItem(key, JSON.stringify({ ...pin, checkpoint: [origin, size, other, ...rest].join('\n') }));
    }
  }, HEAD.source);
}

const hasPin = (page: Page) =>
  page.evaluate((source) => Object.keys(localStorage).some((one) => new RegExp(source).test(one)), HEAD.source);

test('a journal that is not the one this browser knew is said so loudly, on every page, and stays said', async ({
  deskOf,
}) => {
  const page = await deskOf('asha');
  await expect.poll(() => hasPin(page), { timeout: 90_000 }).toBe(true);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await rewritePin(page);
  for (const address of ['/t', '/p', '/t']) {
    await page.goto(address);
    await expect(page.getByRole('alert').getByText('The journal does not fit.')).toBeVisible();
  }
});

test('a director reads the journal by what happened, opens an entry, and sees how far it is signed', async ({
  deskOf,
}) => {
  const page = await deskOf('rhea', { at: '/j' });
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
  await page
    .getByRole('radio', { name: 'Commands' })
    .or(page.getByRole('button', { name: 'Commands' }))
    .first()
    .click();
  const lines = page.getByRole('list', { name: 'Journal' }).getByRole('listitem');
  await expect(lines.first()).toContainText('Written');
  await lines.first().getByRole('button').first().click();
  await expect(page.getByText('Place in the tree')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download the proof' })).toBeVisible();
});
