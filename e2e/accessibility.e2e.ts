import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ColleagueName } from '#database/demo/people.ts';
import { expect, test } from './desk.ts';
import { addressesOf, PLACES, settle } from './places.ts';

/** What axe finds on the page as it stands, one line a kind, with where. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target).join('; ')}`,
  );
}

/** Wider than the screen, by whom: somebody who enlarges letters would have to push every line to and fro. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const beyond = (one: Element) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
    return wide
      ? [...document.querySelectorAll('main *')]
          .filter(beyond)
          .map((one) => `${one.tagName} ${one.className}`)
          .slice(0, 5)
      : [];
  });
}

async function lookAt(page: Page, address: string, phone: boolean): Promise<string[]> {
  await page.goto(address);
  await settle(page);
  const found = await violations(page);
  if (phone) {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      found.push(...(await tooWide(page)).map((what) => `wider than ${width} px: ${what}`));
    }
    await page.setViewportSize({ width: 390, height: 844 });
  }
  return found.map((what) => `${address} ${what}`);
}

const ROLES = [
  'asha',
  'imran',
  'farida',
  'lucy',
  'rhea',
  'kavita',
  'vaishali',
  'meher',
] as const satisfies ColleagueName[];

for (const who of ROLES) {
  test(`every screen of ${who} can be read, heard and reached`, async ({ deskOf, isMobile }) => {
    const page = await deskOf(who);
    await settle(page);
    const found: string[] = [];
    for (const address of await addressesOf(page, who)) found.push(...(await lookAt(page, address, isMobile)));
    expect(found).toEqual([]);
  });
}
