import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { STORY_ID } from '#database/demo/who.ts';
import { expect, test } from './desk.ts';
import { confirmIfAsked } from './let-in.ts';

/** Words nobody else in the run writes, so that desktop and phone do not find each other’s records. */
function words(what: string): string {
  return `${what} ${Math.random().toString(36).slice(2, 8)}`;
}

test('the way of a missing child is a strip of places with its borders, its days and both statements', async ({
  deskOf,
}) => {
  const page = await deskOf('imran', { at: `/m/${STORY_ID.report}` });
  const way = page.getByRole('region', { name: 'The way' });
  await expect(way.getByRole('heading', { level: 3 })).toHaveText(['Mumbai', 'Nepal', 'Bihar', 'Mumbai']);
  await expect(way.getByText('IN → NP')).toBeVisible();
  await expect(page.getByText('225–234')).toBeVisible();
  await expect(
    page.getByText('It was said to be “eight months”. The dates give 7.5 months. Both are kept.'),
  ).toBeVisible();
  await expect(page.getByText('not recorded', { exact: true }).first()).toBeVisible();
});

test('a painful detail on the way opens by a deliberate click and by nothing else', async ({ deskOf }) => {
  const page = await deskOf('imran', { at: `/m/${STORY_ID.report}` });
  const detail = page.getByText('He offered her to people there for money.');
  await expect(page.getByRole('heading', { name: 'Nepal' })).toBeVisible();
  await expect(detail).toHaveCount(0);
  await page.getByRole('button', { name: 'One painful detail is kept closed' }).click();
  await expect(detail).toBeVisible();
});

test('a sighting without its date is asked for it, and then stands among the others', async ({ deskOf }) => {
  const page = await deskOf('imran', { at: `/m/${STORY_ID.report}` });
  const seen = words('Seen at the station');
  await page.getByRole('button', { name: 'A sighting' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('What was seen or heard, as it was told').fill(seen);
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form.getByText('Look at this:')).toBeVisible();
  await form.getByLabel('When?').fill('Sept 2023');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText(seen)).toBeVisible();
});

test('a lead is added, moved by its list of columns, and set aside only with a reason', async ({ deskOf }) => {
  const page = await deskOf('imran', { at: `/n/${STORY_ID.lotusInvestigation}` });
  const lead = words('A second door to the yard');
  await page.getByRole('button', { name: 'Add a lead' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('The lead, in one sentence').fill(lead);
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toHaveCount(0);
  const card = page.getByRole('listitem').filter({ hasText: lead });
  await card.getByRole('combobox').selectOption('Being checked');
  await expect(card.getByText('Imran Qureshi')).toBeVisible();
  await card.getByRole('combobox').selectOption('Set aside');
  const why = page.getByRole('dialog');
  await expect(why.getByRole('button', { name: 'Set aside' })).toBeDisabled();
  await why.getByLabel('Why?').fill('It was bricked up years ago.');
  await why.getByRole('button', { name: 'Set aside' }).click();
  await expect(card.getByText('It was bricked up years ago.')).toBeVisible();
});

test('a go without an authority is refused, and says what is missing', async ({ deskOf }) => {
  const page = await deskOf('imran', { at: '/n' });
  await page.getByRole('button', { name: 'Open an investigation' }).first().click();
  const form = page.getByRole('dialog');
  const title = words('A lodge near the station');
  await form.getByLabel('Title').fill(title);
  await form.getByLabel('What do you suspect, and why?').fill('Rooms are let by the hour.');
  await form.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.getByRole('button', { name: 'Decide' }).click();
  await form.getByText('Go', { exact: true }).click();
  await form.getByText('second source', { exact: true }).click();
  await form.getByLabel('Why?').fill('Two people told the same.');
  await form.getByRole('button', { name: 'Write down the decision' }).click();
  await expect(form.getByText('A go needs an authority.').first()).toBeVisible();
});

test('a file is sent, hashed, kept as evidence, handed over, and comes back byte for byte', async ({ deskOf }) => {
  const page = await deskOf('imran', { at: `/v/${STORY_ID.lotusInvestigation}` });
  const content = Buffer.from(words('what the camera saw').repeat(5000));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const description = words('The yard at noon');
  await page.getByRole('button', { name: 'Record evidence' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('What is it?', { exact: true }).selectOption('Photograph');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'घर का फोटो.jpg', mimeType: 'image/jpeg', buffer: content });
  await expect(form.getByText(sha256)).toBeVisible();
  await form.getByLabel('What does it show, or what is it?').fill(description);
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toHaveCount(0);

  await page.getByRole('link', { name: description }).click();
  await expect(page.getByText(sha256)).toBeVisible();
  const fetching = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take out the original…' }).click();
  await page.getByLabel('Why is it needed?').fill('asked for by the public prosecutor');
  await page.getByRole('button', { name: 'Take it out' }).click();
  const whole = page.getByText('its hash is the recorded one');
  await confirmIfAsked(page, () => expect(whole).toBeVisible({ timeout: 500 }));
  const file = await fetching;
  expect(file.suggestedFilename()).toMatch(/^evidence-[a-z2-7]{12}\.txt$/);
  expect(await readFile(await file.path())).toEqual(content);
  await expect(page.getByText('its hash is the recorded one')).toBeVisible();

  await page.getByRole('button', { name: 'Hand over' }).click();
  await form.getByLabel('From whom?').fill('our investigator');
  await form.getByLabel('To whom?').fill('the station store');
  await form.getByLabel('What for?').fill('safe keeping');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('our investigator → the station store')).toBeVisible();
});

test('somebody outside an investigation is told what she would be told of one that does not exist', async ({
  deskOf,
}) => {
  const page = await deskOf('asha', { at: `/n/${STORY_ID.lotusInvestigation}` });
  await expect(page.getByText('Nothing here for you.')).toBeVisible();
});
