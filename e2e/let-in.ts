import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { tooWide, violations } from './axe.ts';
import { type DeskOf, expect } from './desk.ts';
import { type Authenticator, authenticatorOf } from './passkeys.ts';
import { settle } from './places.ts';

/** `paper`: the recovery code, as it was shown once. */
export type Visitor = { page: Page; keys: Authenticator; name: string; signInName: string; paper: string };

/** What is looked at in passing: it can be heard, and nothing is wider than the screen. */
export async function look(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
}

/** The demonstration's administrator is asked whether it is still she, unless she came in a moment ago. */
export async function confirmIfAsked(page: Page, then: () => Promise<void>): Promise<void> {
  const asked = page.getByRole('button', { name: 'It is me' });
  await expect(async () => {
    if (await asked.isVisible()) await asked.click({ timeout: 500 });
    await then();
  }).toPass({ timeout: 15_000 });
}

/** Lets a new colleague in as an administrator does, and gives the one-time link she is handed. */
async function invite(deskOf: DeskOf): Promise<{ link: string; admin: Page; name: string; signInName: string }> {
  const admin = await deskOf('meher', { at: '/e' });
  const name = `Neha ${randomUUID().slice(0, 6)}`;
  const signInName = `neha-${randomUUID().slice(0, 8)}`;
  await admin.getByRole('button', { name: 'Let a colleague in' }).click();
  const form = admin.getByRole('form', { name: 'Let a colleague in' });
  await form.getByLabel('Name, as colleagues say it').fill(name);
  await form.getByText('Director', { exact: true }).click();
  await form.getByLabel('Name they sign in with').fill(signInName);
  await form.getByRole('button', { name: 'Let them in' }).click();
  await confirmIfAsked(admin, () =>
    expect(admin.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 500 }),
  );
  await admin.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: `Link for ${name}` });
  await confirmIfAsked(admin, () => expect(dialog).toBeVisible({ timeout: 500 }));
  await look(admin);
  const link = await dialog.getByText('/invitation#').innerText();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return { link, admin, name, signInName };
}

/** Comes in by the link: the first passkey, and a code on paper. */
export async function comeIn(browser: Browser, deskOf: DeskOf): Promise<Visitor & { admin: Page; link: string }> {
  const invited = await invite(deskOf);
  const page = await (await browser.newContext()).newPage();
  const keys = await authenticatorOf(page);
  await page.goto(invited.link);
  await expect(page.getByRole('heading', { name: `Welcome, ${invited.name}` })).toBeVisible();
  expect(new URL(page.url()).hash).toBe(''); // whoever looks at the screen must not find the secret there
  await look(page);
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await expect(page.getByRole('heading', { name: 'A second way in' })).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: 'Print a recovery code' }).click();
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  await expect(page.getByText('It will not be shown again.')).toBeVisible();
  await look(page);
  const paper = await page.locator('[translate=no]:visible').innerText();
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await expect(page.getByRole('heading', { name: `Ready, ${invited.name}` })).toBeVisible();
  await page.getByRole('button', { name: 'Go in' }).click();
  await settle(page);
  return { page, keys, paper, ...invited };
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/y');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
}
