import type { Page } from '@playwright/test';
import type { ColleagueName } from '#database/demo/people.ts';
import { tooWide, violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { addressesOf, PLACES, settle } from './places.ts';

/** At a desk and on a phone, one after the other: what differs between the two is the width. */
async function lookAt(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  await settle(page);
  const found = (await violations(page)).map((what) => `at a desk: ${what}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await settle(page);
  found.push(...(await violations(page)).map((what) => `on a phone: ${what}`));
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    found.push(...(await tooWide(page)).map((what) => `wider than ${width} px: ${what}`));
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
  'zoya',
  'arun',
] satisfies ColleagueName[];
/** A screen that was looked at as one role is not looked at again as the next, but in the full run. */
const looked = new Set<string>();

for (const who of ROLES) {
  test(`every screen of ${who} can be read, heard and reached`, { tag: '@once' }, async ({ deskOf }) => {
    test.setTimeout(300_000); // up to twenty-five screens, twice
    const page = await deskOf(who);
    await settle(page);
    const found: string[] = [];
    for (const address of await addressesOf(page, who)) {
      if (looked.has(address) && !process.env.FULL) continue;
      looked.add(address);
      found.push(...(await lookAt(page, address)));
    }
    expect(found).toEqual([]);
  });
}

for (const address of [PLACES.today, PLACES.iniyasFile, PLACES.kite]) {
  test(`${address} can be read and heard in Hindi and in the dark`, { tag: '@once' }, async ({ deskOf }) => {
    const page = await deskOf('farida', { language: 'hi', colorScheme: 'dark' });
    expect(await lookAt(page, address)).toEqual([]);
  });
}

test('the keyboard reaches everything, and sees where it is', { tag: '@once' }, async ({ deskOf }) => {
  const page = await deskOf('asha', { at: '/t' });
  await settle(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused(); // a new page is read aloud from its title
  const skip = page.getByRole('link', { name: 'To the content' });
  expect(await skip.evaluate((one) => document.querySelector('a, button, input, select') === one)).toBe(true);
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      // A row is framed as a whole when the link in it has the focus.
      for (let one = document.activeElement; one && one !== document.body; one = one.parentElement) {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow.includes('inset')) return true;
      }
      return false;
    });
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    expect(ring, `step ${step}: ${where}`).toBe(true);
  }
});

test('N writes, Esc closes, and the focus goes back', { tag: '@once' }, async ({ deskOf }) => {
  const page = await deskOf('asha', { at: PLACES.iniyasFile });
  await settle(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
