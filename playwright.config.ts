import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

/** What one worker keeps no other worker meets: each has a house of its own. */
const houses = (process.env.SHARAN_URL ?? '').split(' ');
const house = houses[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? houses[0];

const NOT_OF_ITS_WIDTH =
  /(case-file|door|founder|inbox|journey|law|partners|said-and-happened|search-and-investigate|sessions|way-home)\.e2e\.ts$/;

const { executablePath, args, env } = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/start-server.ts',
  workers: process.env.SHARAN_URL ? 1 : 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000, // two at once on two cores: how long things take, the bench says
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: house,
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    actionTimeout: 20_000,
    trace: process.env.TRACE ? 'retain-on-failure' : 'off', // a sixth of the time: for whoever looks for a fault
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@once/, // what is the same on every device
      // What these do does not depend on the width; how every screen stands at 390 px is looked at by accessibility.e2e.ts.
      testIgnore: process.env.FULL ? [] : NOT_OF_ITS_WIDTH,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
