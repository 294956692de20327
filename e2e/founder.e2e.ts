import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import * as OTPAuth from 'otpauth';
import { look } from './let-in.ts';
import { type LiveServer, startLiveServer, stop } from './live-server.ts';
import { authenticatorOf } from './passkeys.ts';
import { settle } from './places.ts';

const PASSWORD = 'four quiet herons walk';
const NAME = 'meher';

/** Only a real organisation's server knows a password that shows no files: the demonstration's people have no others. */
test('the founder of a real organisation sets up her ways in, and a password alone shows her nobody', async ({
  browser,
}) => {
  test.setTimeout(180_000); // it starts a server of its own
  const data = mkdtempSync(join(tmpdir(), 'sharan-founder-'));
  const server = await startLiveServer(data);
  const device = await browser.newContext({ baseURL: server.address.replace('127.0.0.1', 'localhost') });
  try {
    const page = await device.newPage();
    const keys = await authenticatorOf(page);
    await found(page, server);
    await expect(page.getByRole('heading', { name: 'Your first passkey' })).toBeVisible();
    await look(page);
    await page.getByRole('button', { name: 'Make the passkey' }).click();
    await expect(page.getByRole('heading', { name: 'A second way in' })).toBeVisible();
    await keys.exchange(); // a security key, beside the one built in
    await page.getByRole('button', { name: 'Make a second passkey' }).click();
    await page.getByLabel('What shall this passkey be called?').fill('Key on my ring');
    await page.getByRole('button', { name: 'Make the passkey' }).click();
    await page.getByRole('button', { name: 'Go in' }).click();
    await settle(page);
    const secret = await setUpTheApp(page);
    await comeInByPassword(page, secret);
    await dangerousAsksOnceMore(page);
    await comeInByPassword(page, secret);
    await showAndStealTheCookie(page);
  } finally {
    await device.close();
    await stop(server);
    rmSync(data, { recursive: true, force: true });
  }
});

async function found(page: Page, { firstRunCode }: LiveServer): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Your organisation' })).toBeVisible();
  await look(page);
  await page.getByLabel('One-time code').fill(firstRunCode ?? '');
  await page.getByLabel('Name of the organisation').fill('A house');
  await page.getByLabel('Your name').fill('Meher');
  await page.getByLabel('Name you will sign in with').fill(NAME);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the organisation' }).click();
}

async function setUpTheApp(page: Page): Promise<string> {
  await page.goto('/y');
  await settle(page);
  await look(page);
  await page.getByRole('button', { name: 'Set up the app' }).click();
  await page.getByRole('button', { name: 'Show the secret' }).click();
  const secret = (await page.getByText(/^[A-Z2-7]{26,}$/).innerText()).trim();
  await look(page);
  await page.getByLabel('The six digits the app shows now').fill(codeOf(secret, -HALF_MINUTE));
  await page.getByRole('button', { name: 'It works' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  return secret;
}

/** The server takes the code of the half minute before and after, each once: three in a row need no waiting. */
const HALF_MINUTE = 30_000;
let ahead = -HALF_MINUTE;

async function comeInByPassword(page: Page, secret: string): Promise<void> {
  await page.goto('/y');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Another way' }).click();
  await look(page);
  await page.getByLabel('Name you sign in with').fill(NAME);
  await page.getByLabel('Password').fill(PASSWORD);
  ahead += HALF_MINUTE;
  await page.getByLabel('Code of the authenticator app').fill(codeOf(secret, ahead));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('You came in with a password.')).toBeVisible();
  await look(page);
}

function codeOf(secret: string, after: number): string {
  return new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + after });
}

/** The act is asked for once by her hand: put off, it was not done; shown who she is, it does itself what was asked. */
async function dangerousAsksOnceMore(page: Page): Promise<void> {
  await page.goto('/y');
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  const make = page.getByRole('dialog', { name: 'Recovery code on paper' }).getByRole('button', { name: 'Make' });
  await make.click();
  const asked = page.getByRole('dialog', { name: 'Is it still you?' });
  await expect(asked).toBeVisible();
  await look(page);
  await asked.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await make.click();
  await asked.getByRole('button', { name: 'Show your passkey' }).click();
  await expect(page.getByText('It will not be shown again.')).toBeVisible();
  await page.getByRole('button', { name: 'I have it on paper' }).click();
}

/** What a thief took from this device before she showed who she is opens nothing after. */
async function showAndStealTheCookie(page: Page): Promise<void> {
  const stolen = await page.context().cookies();
  const seen = async (cookies: typeof stolen) => {
    const thief = await page.context().browser()?.newContext();
    await thief?.addCookies(cookies);
    const answer = await thief?.request.get(new URL('/api/me', page.url()).href);
    await thief?.close();
    return answer?.status();
  };
  await page.getByRole('button', { name: 'Show people and files' }).click();
  await expect(page.getByText('You came in with a password.')).toBeHidden();
  expect(await seen(stolen)).toBe(401);
  expect(await seen(await page.context().cookies())).toBe(200); // so it was the cookie that was refused
}
