import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/browser.ts';
import type { Line } from './report.ts';

const QUIET_MS = 2000;
const COOKIE = '__Host-sharan';

/** The staff app opened for the first time in a real browser: at the door, and signed in on Today. */
export async function measureFirstLoad({ address }: { address: string }): Promise<Line[]> {
  const token = await signIn(address);
  const door = await load(address, null);
  const today = await load(address, token);
  return [
    ...(await describe('first load of Today', { address, token, paths: today, limits: true })),
    ...(await describe('first load of the door', { address, token: '', paths: door, limits: false })),
  ];
}

/** Every path the browser asked for until it asked for nothing more. */
async function load(address: string, token: string | null): Promise<string[]> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    if (token) await context.addCookies([{ name: COOKIE, value: token, url: address, secure: true }]);
    const page = await context.newPage();
    const paths: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'http:') paths.push(url.pathname + url.search);
    });
    await page.goto(address, { waitUntil: 'load' });
    for (let before = -1; before !== paths.length; await wait(QUIET_MS)) before = paths.length;
    return paths;
  } finally {
    await browser.close();
  }
}

type Loaded = { address: string; token: string; paths: readonly string[]; limits: boolean };

async function describe(what: string, { address, token, paths, limits }: Loaded): Promise<Line[]> {
  const asked = paths.filter((path) => path !== '/api/stream'); // hints without content, open as long as the page
  const weigh = async (some: readonly string[], encoding: string) =>
    (await Promise.all(some.map((path) => weightOf(address + path, token, encoding)))).reduce(
      (sum, one) => sum + one,
      0,
    ) / 1000;
  const [gzip, brotli] = [await weigh(asked, 'gzip'), await weigh(asked, 'br, gzip')];
  const app = asked.filter((path) => !path.startsWith('/api/')); // beside it come the records of whoever signs in
  return [
    { what: `${what}, without the records, gzip`, unit: 'kB', value: await weigh(app, 'gzip'), target: null },
    { what: `${what}, gzip`, unit: 'kB', value: gzip, target: limits ? { under: 300 } : null },
    { what: `${what}, brotli`, unit: 'kB', value: brotli, target: null },
    { what, unit: 'requests', value: paths.length, target: limits ? { under: 20 } : null },
  ];
}

/** The bytes of a body as they go over the wire. */
function weightOf(url: string, token: string, encoding: string): Promise<number> {
  return new Promise((done, fail) => {
    const headers = { 'accept-encoding': encoding, cookie: `${COOKIE}=${token}` };
    get(url, { headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => done(bytes));
    }).on('error', fail);
  });
}

async function signIn(address: string): Promise<string> {
  const door = (await (await fetch(`${address}/api/door`)).json()) as {
    demonstration: { signInName: string; password: string; role: string }[];
  };
  const person = door.demonstration.find(({ role }) => role === 'case-manager') ?? door.demonstration[0];
  const answer = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: person?.signInName, password: person?.password, device: 'bench' }),
  });
  const token = new RegExp(`${COOKIE}=([^;]+)`).exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`Nobody of the demonstration could be signed in (${answer.status}).`);
  return token;
}
