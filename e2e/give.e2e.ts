import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { tooWide, violations } from './axe.ts';
import { type LiveServer, startLiveServer, stop } from './live-server.ts';

test.describe.configure({ mode: 'serial' });
const data = mkdtempSync(join(tmpdir(), 'sharan-give-'));
let site: LiveServer;
test.beforeAll(async () => {
  site = await startLiveServer(data, { program: 'apps/site/testing/serve-give.ts' });
});
test.afterAll(async () => {
  await stop(site);
  rmSync(data, { recursive: true, force: true });
});

const PHONE = { width: 390, height: 844 };

async function choose(page: Page, way: string): Promise<void> {
  await page.goto(`${site.address}/en/give`);
  await page.getByText('₹1,000').click();
  await page.getByText('I am a citizen of India').click();
  await page.getByRole('group', { name: 'How', exact: true }).getByText(way, { exact: true }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
}

test('somebody gives by UPI from an old phone, without a script, a cookie or a word about herself', {
  tag: '@once',
}, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) strangers.push(request.url());
  });
  await page.goto(`${site.address}/en/give`);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('alert')).toContainText('Say how much');
  await choose(page, 'UPI');
  const picture = page.getByRole('img', { name: 'QR code: pay ₹1,000 to neemtree.invented@examplebank' });
  expect((await picture.boundingBox())?.width).toBeGreaterThanOrEqual(200);
  await expect(page.getByRole('link', { name: 'Open your payment app' })).toHaveAttribute('href', /^upi:\/\/pay\?pa=/);
  expect([strangers, await context.cookies()]).toEqual([[], []]);
  await context.close();
});

test('somebody pays by card on the page of the card company, and comes back to a word of thanks', {
  tag: '@once',
}, async ({ browser }) => {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(`${site.address}/en/give`);
  expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
  await choose(page, 'Card');
  expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
  await page.getByText('By e-mail', { exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('A. Donor');
  await page.getByLabel('E-mail', { exact: true }).fill('donor@example.org');
  await page.getByRole('button', { name: 'Go on to the card page' }).click();
  await page.getByRole('link', { name: 'Go to the page of Razorpay' }).click();
  await expect(page.getByRole('heading', { name: 'Test card company' })).toBeVisible();
  await page.getByRole('link', { name: 'Pay' }).click();
  await expect(page.getByRole('status')).toHaveText('Received. Thank you.');
  await expect(page.locator('main')).not.toContainText('Donor');
  await context.close();
});
