import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { type LiveServer, startLiveServer, stop } from './live-server.ts';

/** Playwright calls this once: for each worker a whole house of its own, with its demonstration, on a free port and in a folder of its own. */
// biome-ignore lint/style/noDefaultExport: Playwright takes its global setup from the default export
export default async function startServers({ workers }: FullConfig): Promise<() => Promise<void>> {
  // Whoever is at work on one screen may point the tests at a server that already runs.
  if (process.env.SHARAN_URL) return async () => {};
  const houses: LiveServer[] = [];
  const folders = Array.from({ length: workers }, () => mkdtempSync(join(tmpdir(), 'sharan-e2e-')));
  // One after another: the first builds the staff app that all of them serve.
  for (const data of folders)
    houses.push(await startLiveServer(data, { program: 'apps/server/start.ts', sitePort: '0' }));
  // localhost, not the number: passkeys refuse an address without a name.
  process.env.SHARAN_URL = houses.map(({ address }) => address.replace('127.0.0.1', 'localhost')).join(' ');
  process.env.SHARAN_SITE_URL = houses.map(({ site }) => site).join(' ');
  return async () => {
    await Promise.all(houses.map(stop));
    for (const data of folders) rmSync(data, { recursive: true, force: true });
  };
}
