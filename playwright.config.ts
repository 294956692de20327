import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

const { executablePath, args, env } = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/start-server.ts',
  workers: 1, // one organisation, one server, two cores
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 }, // a desk of one's own fetches before it shows; how fast, the bench says
  reporter: 'list',
  use: {
    baseURL: process.env.SHARAN_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@once/, // what is the same on every device
      // What these do does not depend on the width; how every screen stands at 390 px is looked at by accessibility.e2e.ts.
      testIgnore: process.env.FULL ? [] : /(case-file|door|inbox|journey|search-and-investigate|sessions)\.e2e\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
