import { expect, test } from './desk.ts';
import { PLACES, settle } from './places.ts';

const NOTHING = 'Nothing here for you.';

test('what another organisation holds and what does not exist are one page', { tag: '@once' }, async ({ deskOf }) => {
  const pages: string[] = [];
  for (const at of [PLACES.iniyasFile, PLACES.madeUp, PLACES.iniya, PLACES.kite, PLACES.search, PLACES.iniyaMissing]) {
    const ruth = await deskOf('ruth', { at });
    await expect(ruth.getByRole('heading', { name: NOTHING })).toBeVisible();
    pages.push(await ruth.locator('main').innerText());
  }
  expect(new Set(pages).size).toBe(1);
});

test('the server tells another organisation no more than the page does', { tag: '@once' }, async ({ deskOf }) => {
  const ruth = await deskOf('ruth');
  const answers = [];
  for (const address of [PLACES.iniyasFile, PLACES.madeUp]) {
    const answer = await ruth.request.post(`/api/scopes/${address.slice('/c/'.length)}/open`, { data: {} });
    answers.push({ status: answer.status(), body: await answer.json() });
  }
  expect(answers[0]).toEqual(answers[1]);
});

test('a warden knows who is with her and not what was done to them', async ({ deskOf }) => {
  const lucy = await deskOf('lucy', { at: '/w' });
  await expect(lucy.getByRole('button', { name: /^Iniya/ }).first()).toBeVisible();
  await lucy.goto(PLACES.iniyasFile);
  await expect(lucy.getByRole('heading', { name: NOTHING })).toBeVisible();
  await lucy.goto(PLACES.iniya);
  await expect(lucy.getByRole('heading', { level: 1 })).toContainText('Iniya');
  await expect(lucy.locator('main')).not.toContainText(/Nepal|Bihar|abduct|marriage/i);
});

test('one press leaves, and Back does not lead here again', async ({ deskOf }) => {
  const asha = await deskOf('asha', { at: '/c', alone: true });
  await asha.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'Clear skies' }));
  await asha.getByRole('button', { name: /^Leave/ }).click();
  await expect(asha).toHaveURL(/^https:/);
  await expect(asha.getByText('Clear skies')).toBeVisible();
});

test('three times Shift leaves, another key between does not', async ({ deskOf }) => {
  const asha = await deskOf('asha', { at: '/t', alone: true });
  await asha.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'Clear skies' }));
  await settle(asha);
  for (const key of ['Shift', 'Shift', 'ArrowDown', 'Shift']) await asha.keyboard.press(key);
  await expect(asha.getByRole('heading', { level: 1 })).toBeVisible();
  await asha.keyboard.press('ArrowDown');
  for (const key of ['Shift', 'Shift', 'Shift']) await asha.keyboard.press(key);
  await expect(asha).toHaveURL(/^https:/);
  await asha.goto('/t');
  await expect(asha.getByRole('heading', { level: 1 })).toHaveText('Who are you?');
});

test('the title tells nothing, whatever is open', { tag: '@once' }, async ({ deskOf }) => {
  const asha = await deskOf('asha');
  for (const address of [
    '/t',
    '/b',
    '/c',
    PLACES.iniyasFile,
    PLACES.iniya,
    PLACES.iniyaMissing,
    '/w',
    '/q',
    PLACES.madeUp,
  ]) {
    await asha.goto(address);
    await settle(asha);
    expect(await asha.title(), address).toBe('Daybook');
  }
});
