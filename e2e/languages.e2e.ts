import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { PLACES, settle } from './places.ts';

const LANGUAGES = [
  { code: 'hi', name: 'हिन्दी', today: 'आज' },
  { code: 'mr', name: 'मराठी', today: 'आज' },
  { code: 'es', name: 'Español', today: 'Hoy' },
] as const;
const SCREENS = [
  '/t',
  '/b',
  '/c',
  PLACES.iniyasFile,
  PLACES.iniya,
  PLACES.iniyaMissing,
  '/w',
  '/o',
  '/q',
  '/d',
  '/n',
  '/h',
];

/** Text that looks like `module.place.word`: a key that has no words. File names and web addresses do not count. */
function keysIn(text: string): string[] {
  return text.match(/\b[a-z][\w-]*(?::[\w-]+)?(?:\.[a-z][\w-]*){2,}\b|\b[a-z][a-z-]+:[a-z][\w-]*\.[\w.-]+/g) ?? [];
}

/** Whether the font that comes with us is loaded for Devanagari, and a letter is drawn with it and not as a box. */
function drawsDevanagari(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const ours = [...document.fonts].filter((face) => /devanagari/i.test(face.family) && face.status === 'loaded');
    return ours.length > 0;
  });
}

for (const { code, name, today } of LANGUAGES) {
  test(`everything is said in ${name} after one choice`, async ({ deskOf, isMobile }) => {
    const rhea = await deskOf('rhea', { at: '/t' });
    await settle(rhea);
    if (isMobile) await rhea.getByRole('button', { name: 'More' }).click();
    await rhea.getByRole('combobox', { name: 'Language' }).filter({ visible: true }).first().selectOption(code);
    await expect(rhea.locator('html')).toHaveAttribute('lang', code);
    await expect(rhea.getByRole('link', { name: today }).first()).toBeAttached();
    if (code !== 'es') expect(await drawsDevanagari(rhea)).toBe(true);
  });

  test(`no key shows where ${name} should stand`, { tag: '@once' }, async ({ deskOf }) => {
    const rhea = await deskOf('rhea', { language: code });
    const found: string[] = [];
    for (const address of SCREENS) {
      await rhea.goto(address);
      await settle(rhea);
      found.push(...keysIn(await rhea.locator('body').innerText()).map((key) => `${address} ${key}`));
    }
    expect(found).toEqual([]);
  });
}
