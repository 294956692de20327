import { expect, type Page } from '@playwright/test';
import { idOf } from '#database/demo/id-of.ts';
import { type ColleagueName, HOMES } from '#database/demo/people.ts';
import { FILE, STORY_ID, WHO } from '#database/demo/who.ts';

/** Addresses of the demonstration, with whoever it is told about. */
export const PLACES = {
  today: '/t',
  inbox: '/b',
  iniyasFile: `/c/${FILE.iniya}`,
  iniya: `/p/${WHO.iniya}`,
  iniyaMissing: `/m/${FILE.iniya}`,
  search: `/n/${STORY_ID.search}`,
  kite: `/o/${STORY_ID.kite}`,
  /** Planned, and led by an authority: it can be started by hand. */
  crane: `/o/${idOf('operation crane')}`,
  whoIsWhere: '/w',
  figures: '/q',
  madeUp: `/c/${idOf('a file that nobody opened')}`,
} as const;

/** The pages that a colleague opens from her lists. */
export const OPENED: Partial<Record<ColleagueName, readonly string[]>> = {
  asha: [PLACES.iniyasFile, PLACES.iniya, PLACES.iniyaMissing],
  imran: [PLACES.search],
  farida: [PLACES.kite],
  lucy: [`/w/${HOMES.banyan}`],
};

/** Every room this colleague may enter, as her own bar of rooms tells, and what she opens from there. */
export async function addressesOf(page: Page, who: ColleagueName): Promise<string[]> {
  const links = await page
    .locator('nav a[href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const rooms = links.filter((href) => /^\/[a-z]{1,2}$/.test(href));
  return [...new Set([...rooms, ...(OPENED[who] ?? [])])];
}

/** The page is drawn: its title stands, and nothing is being fetched for it. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}
