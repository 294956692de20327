import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Line } from './report.ts';
import { describeTimes } from './timing.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PATH = '/en/story/a-door-that-stands-open';

/** The public site beside nginx, which sends the same page from a file: both from one process, asked by the same wrk. */
export async function measureSite(quick: boolean): Promise<Line[]> {
  const seconds = quick ? 2 : 8;
  const site = await startSample(quick ? 20 : 300);
  try {
    const body = await (await fetch(site.address + PATH)).text();
    const nginx = await startNginx(body);
    const note = `load ${loadavg()[0]?.toFixed(1)}`;
    const ours = pagesASecond(site.address + PATH, seconds);
    const bare = nginx && pagesASecond(`${nginx.address}/page.html`, seconds);
    nginx?.stop();
    await askOnce(`${site.address}/en/search?q=tea`, new Agent()); // the index is made by the first who asks
    const paced = (what: string, path: (n: number) => string) => measurePaced(site.address, what, path, seconds);
    return [
      {
        ...{ what: 'public pages, wrk, 16 lines', unit: '1/s' as const, value: ours, target: { over: 1500 } },
        ...(bare && { bare }),
        note,
      },
      await paced('public page kept, 200/s, p95', () => PATH),
      await paced('public page written anew, 200/s, p95', (n) => `${PATH}?n=${n}`),
      await paced('public search, 200/s, p95', (n) => `/en/search?q=${n % 2 ? 'tea' : 'girl'}`),
    ];
  } finally {
    site.process.kill('SIGTERM');
    await once(site.process, 'exit');
  }
}

const RATE = 200;

/** Asked at a fixed rate whether or not earlier ones were answered, as readers do who know nothing of each other. */
async function measurePaced(url: string, what: string, path: (n: number) => string, seconds: number): Promise<Line> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const began = performance.now();
  const asked: Promise<number>[] = [];
  for (let n = 0; n < RATE * seconds; n += 1) {
    const due = began + (n * 1000) / RATE;
    if (due > performance.now()) await wait(due - performance.now());
    asked.push(askOnce(url + path(n), agent));
  }
  const timing = describeTimes(await Promise.all(asked), performance.now() - began);
  agent.destroy();
  return { what, unit: 'ms', value: timing.p95, target: { under: 10 }, timing };
}

function askOnce(url: string, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((done, fail) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${url} was answered ${answer.statusCode}.`));
      answer.resume();
      answer.once('end', () => done(performance.now() - began));
    }).once('error', fail);
  });
}

/** By wrk; where it is not installed, by autocannon, which is slower itself and says so by its number. */
function pagesASecond(url: string, seconds: number): number {
  const packed = ['-H', 'Accept-Encoding: br'];
  try {
    const said = execFileSync('wrk', ['-t1', '-c16', `-d${seconds}s`, ...packed, url], { encoding: 'utf8' });
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? Number.NaN);
  } catch {
    const said = execFileSync('autocannon', ['-j', '-c16', `-d${seconds}`, ...packed, url], { encoding: 'utf8' });
    return (JSON.parse(said) as { requests: { average: number } }).requests.average;
  }
}

async function startSample(many: number): Promise<{ process: ChildProcess; address: string }> {
  const program = join(ROOT, 'apps/site/testing/serve-sample.ts');
  const child = spawn(process.execPath, [program, '--many', String(many)], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('The site has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^ready (http:\S+)/.exec(line)?.[1];
    if (!address) continue;
    child.stdout.resume();
    return { process: child, address };
  }
  throw new Error('The site ended before it was ready.');
}

/** Null where no nginx is installed: then there is nothing to compare with, and the line says no ratio. */
async function startNginx(page: string): Promise<{ address: string; stop: () => void } | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sharan-nginx-'));
  const port = 18_473;
  const config = `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
events { worker_connections 256; }
http { access_log off; types { text/html html; } keepalive_requests 1000000; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
server { listen 127.0.0.1:${port}; root ${folder}; } }`;
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(child, 'error').then(
    () => true,
    () => true,
  );
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 40; tries += 1) {
    const is = await Promise.race([
      gone,
      fetch(`${address}/page.html`).then(
        (answer) => answer.ok,
        () => false,
      ),
    ]);
    if (is && child.pid === undefined) return null;
    if (is)
      return {
        address,
        stop() {
          child.kill('SIGTERM');
          rmSync(folder, { recursive: true, force: true });
        },
      };
    await new Promise((done) => setTimeout(done, 100));
  }
  return null;
}
