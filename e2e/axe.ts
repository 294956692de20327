import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it stands, one line a kind, with where. */
export async function violations(page: Page): Promise<string[]> {
  // There are no frames here; the newer way opens a page beside this one each time.
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target).join('; ')}`,
  );
}

/** Wider than the screen, by whom: somebody who enlarges letters would have to push every line to and fro. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return beyond.map((one) => `${one.tagName} ${one.className}`).slice(0, 5);
  });
}
