import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache');
const UNPACKED = join(CACHE, 'chromium');

/** What a machine may have of its own, in the order in which we like it. */
const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

/**
 * A real Chromium, and only the flags it cannot start without.
 *
 * The flags that the npm package recommends switch web security off: a test that passes under them proves nothing.
 */
export async function findBrowser(): Promise<Browser> {
  // Every worker of Playwright reads its configuration again: the search is done once.
  if (process.env.SHARAN_BROWSER) return JSON.parse(process.env.SHARAN_BROWSER) as Browser;
  const browser = await search();
  process.env.SHARAN_BROWSER = JSON.stringify(browser);
  return browser;
}

async function search(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  if (named) return must(await tryBrowser(named), `CHROMIUM=${named} does not start`);
  return must(
    await firstThatStarts(),
    'no browser: neither the one from npm (Linux x64), nor Playwright’s, nor a system one starts. ' +
      'Install Chromium, or set CHROMIUM to the path of one',
  );
}

function must(browser: Browser | null, complaint: string): Browser {
  if (!browser) throw new Error(`Browser tests cannot run: ${complaint}.`);
  return browser;
}

async function firstThatStarts(): Promise<Browser | null> {
  const candidates = [await unpackedBrowser(), chromium.executablePath(), ...SYSTEM_BROWSERS.flatMap(onPath)];
  for (const path of candidates) {
    const browser = path && existsSync(path) ? await tryBrowser(path) : null;
    if (browser) return browser;
  }
  return null;
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** The sandbox stays on wherever the system allows it; root and some containers and desktops do not. */
async function tryBrowser(executablePath: string): Promise<Browser | null> {
  const env = libraryEnvironment(executablePath);
  const choices = process.getuid?.() === 0 ? [['--no-sandbox']] : [[], ['--no-sandbox']];
  for (const args of choices) {
    const browser = { executablePath, args, env };
    if (await starts(browser)) return browser;
  }
  return null;
}

async function starts({ executablePath, args, env }: Browser): Promise<boolean> {
  try {
    const launched = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 20_000 });
    const page = await launched.newPage();
    await page.setContent('<title>up</title>');
    await launched.close();
    return true;
  } catch {
    return false; // the next choice is tried; the last complaint names them all
  }
}

/** The libraries and fonts that come in the package, for machines that have none. */
function libraryEnvironment(executablePath: string): Record<string, string> {
  const home = dirname(executablePath);
  if (home !== UNPACKED) return {};
  return {
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, '/usr/lib/x86_64-linux-gnu', '/usr/lib64', join(home, 'al2023/lib')]
      .filter(Boolean)
      .join(':'),
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
  };
}

/** Unpacked aside and renamed: an interrupted run leaves no half browser, and another account no folder shut to us. */
async function unpackedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const binary = join(UNPACKED, 'chromium');
  if (existsSync(binary)) return binary;
  const unfinished = `${UNPACKED}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await unpackInto(unfinished);
  if (existsSync(UNPACKED)) rmSync(UNPACKED, { recursive: true });
  renameSync(unfinished, UNPACKED);
  return binary;
}

/** The package unpacks to the temporary folder and takes no other; the variable is put back for everything else. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    chmodSync(await packed.executablePath(), 0o755); // it comes as 0700: shut to the next account on this machine
    await inflate(
      resolve(dirname(import.meta.resolve('@sparticuz/chromium').slice('file://'.length)), '../bin/al2023.tar.br'),
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
