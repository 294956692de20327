import type { Page } from '@playwright/test';
import { COLLEAGUES } from '#database/demo/people.ts';
import { expect, test } from './desk.ts';

/** Words nobody else in the run uses, so that desktop and phone do not find each other’s. */
function someWords(words: string): string {
  return `${words} ${Math.random().toString(36).slice(2, 7)}`;
}

async function openFileOf(page: Page, name: string) {
  await page.goto('/c');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** Opens *Write* and one of its forms; on phones it stands in the middle of the bar. */
async function write(page: Page, what: string) {
  await page
    .getByRole('button', { name: /^Write/ })
    .last()
    .click();
  await page.getByRole('button', { name: what, exact: true }).click();
}

test('a task is laid on one’s desk, ticked, taken back, put off and passed on', async ({ deskOf }) => {
  const page = await deskOf('asha', { at: '/t' });
  const words = someWords('Ring the clinic');
  await write(page, 'Something to do');
  const form = page.getByRole('form', { name: 'Something to do' });
  await form.getByLabel('What is to be done?').fill(words);
  await form.getByRole('button', { name: 'Keep' }).click();
  const row = page.locator('[data-row]').filter({ hasText: words });
  await expect(row).toBeVisible();

  await row.locator('label').click();
  await expect(row).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();

  await row.getByRole('button', { name: words }).focus();
  await page.keyboard.press('e');
  await expect(row).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.getByRole('button', { name: words }).focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('form', { name: 'When?' })).toBeVisible();
  await page.keyboard.press('Escape');

  await row.getByRole('button', { name: words }).click();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'Put off' }).click();
  await expect(row).toContainText('Tue 14 May');

  await row.getByRole('button', { name: words }).click();
  await page.getByRole('button', { name: 'Pass on to a colleague' }).click();
  await page.getByLabel('To whom?').selectOption({ label: COLLEAGUES.imran.name });
  await page.getByRole('button', { name: 'Pass on', exact: true }).click();
  await expect(row).toBeHidden();

  const imran = await deskOf('imran', { at: '/t' });
  await imran.getByRole('button', { name: words }).click();
  await expect(imran.getByText(`from ${COLLEAGUES.asha.name}`)).toBeVisible();
});

test('what is written stands in its place in time, and what it said before stays readable', async ({ deskOf }) => {
  const page = await deskOf('asha');
  await openFileOf(page, 'Iniya');
  const words = someWords('The school sent the list of subjects');
  await write(page, 'Something that happened');
  const form = page.getByRole('form', { name: 'Write an entry' });
  await form.getByLabel('What happened?').fill(words);
  await form.getByLabel('When?').fill('early May 2024');
  await form.getByLabel('A painful detail').fill('She wept.');
  await form.getByRole('button', { name: 'Keep' }).click();
  const entry = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: words }) })
    .last();
  await expect(entry).toContainText('“early May 2024”');
  await expect(entry).toContainText('1 – 10 May 2024');
  await expect(entry).not.toContainText('She wept.');
  await entry.getByRole('button', { name: 'One painful detail is kept closed' }).click();
  await expect(entry).toContainText('She wept.');

  await entry.getByRole('button', { name: words }).click();
  await entry.getByRole('button', { name: 'Correct this' }).click();
  await page.getByRole('form', { name: 'Correct this' }).getByLabel('What happened?').fill(`${words}, by post`);
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(entry).toContainText('by post');
  await expect(entry).toContainText('corrected');
  await expect(entry.locator('del').filter({ hasText: words })).toBeVisible();
});

test('the timeline shows one track alone, and turns round', async ({ deskOf }) => {
  const page = await deskOf('asha');
  await openFileOf(page, 'Iniya');
  const first = page.locator('ol').getByRole('article').first();
  await expect(first).toContainText('planned');
  await page.getByRole('button', { name: 'newest first' }).click();
  await expect(first).not.toContainText('planned');
  await page.getByRole('group', { name: 'Show one track' }).getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('heading', { name: /Received: Counselling/ })).toHaveCount(0);
});

test('a file is shared with a colleague, who finds it, and taken from her again', async ({ deskOf, isMobile }) => {
  const name = isMobile ? 'Sonu' : 'Rubi';
  const asha = await deskOf('asha');
  await openFileOf(asha, name);
  const address = new URL(asha.url()).pathname;
  const imran = await deskOf('imran', { at: address });
  await expect(imran.getByText('Nothing here for you.')).toBeVisible();

  await asha.getByRole('button', { name: 'Share this file' }).click();
  const form = asha.getByRole('form', { name: 'Share this file' });
  await form.getByLabel('With whom?').selectOption({ label: COLLEAGUES.imran.name });
  await form.getByLabel('What do they need it for?').fill('Looks for her brother.');
  await form.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(asha.getByText('2 people may open this file')).toBeVisible();
  await expect(imran.getByRole('heading', { level: 1 })).toContainText(name);

  await asha.getByRole('button', { name: 'Who and why' }).click();
  await asha.getByRole('button', { name: `End access of ${COLLEAGUES.imran.name}` }).click();
  await expect(asha.getByText('1 person may open this file')).toBeVisible();
  await expect(imran.getByText('Nothing here for you.')).toBeVisible();
});

test('two colleagues who correct one field at once keep both values, and a person decides', async ({
  deskOf,
  isMobile,
}) => {
  const [asha, imran] = [await deskOf('asha'), await deskOf('imran')];
  for (const page of [asha, imran]) {
    await openFileOf(page, 'Iniya');
    await write(page, 'Title, risk or status');
    // Both must stand open before either writes: a form opened later has seen what was written, and is no clash.
    await expect(page.getByRole('form', { name: 'Correct the cover' })).toBeVisible();
  }
  const title = (by: string) => `Iniya, ${by}, ${isMobile ? 'phone' : 'desk'}`;
  const form = (page: Page) => page.getByRole('form', { name: 'Correct the cover' });
  await form(asha).getByLabel('Title').fill(title('school'));
  await form(asha).getByRole('button', { name: 'Keep' }).click();
  await expect(form(asha)).toBeHidden();
  await form(imran).getByLabel('Title').fill(title('search'));
  await form(imran).getByRole('button', { name: 'Keep' }).click();
  await expect(form(imran)).toBeHidden();

  const clash = asha.locator('details').filter({ hasText: 'Two values: title' });
  await clash.locator('summary').click();
  await expect(clash).toContainText(title('school'));
  await expect(clash).toContainText(title('search'));
  await clash.getByRole('button', { name: 'Keep both, as two sources' }).click();
  await expect(asha.getByText(`“${title('school')}” and “${title('search')}”`)).toBeVisible();
  await expect(imran.getByText(`“${title('school')}” and “${title('search')}”`)).toBeVisible();
});
