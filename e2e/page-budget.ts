import { expect, type Page, type TestInfo } from '@playwright/test';
import { readFromZip } from './read-zip.ts';

/** A telephone at the edge of a village network. */
const SLOW_NETWORK = { offline: false, latency: 200, downloadThroughput: 50_000, uploadThroughput: 20_000 };
const SLOW_PROCESSOR = { rate: 4 };
const MOST_BYTES = 50 * 1024;
/** Some five kilobytes of page, three of style, two of a drawing: what is twice as heavy was not packed. */
const USUAL_BYTES = 14 * 1024;
/** The page, its style, a drawing, and what stands in the browser's own list of tabs. */
const MOST_REQUESTS = 4;

type Asked = { url: string; bytes: number; kind: string };

/** What a page costs whoever opens it first, in a window of its own, read from Playwright's trace of it; and what holds it up. */
export async function holdBudget(page: Page, path: string, info: TestInfo): Promise<void> {
  await makeSlow(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  const held = await holdups(page);
  const asked = await askedBy(page, info.outputPath(`${path.replaceAll('/', '-')}.zip`));
  const { origin } = new URL(page.url());
  const light = asked.filter(({ url }) => !new URL(url).pathname.startsWith('/picture/'));
  const bytes = light.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes, `bytes of ${path}`).toBeLessThan(Math.min(MOST_BYTES, USUAL_BYTES));
  expect(bytes, `bytes of ${path}`).toBeGreaterThan(1000); // a trace that holds no sizes would pass everything
  expect(light.length, `requests of ${path}`).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(asked.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(asked.filter(({ kind }) => kind.includes('script'))).toEqual([]);
  expect(held.scripts, `letters of script in ${path}`).toBeLessThan(1000);
  // Nothing stands between the first word and its reader but one style of ours, kept for ever.
  expect(held.blocking.map((url) => url.replace(/.*\/[0-9a-f]+-/, ''))).toEqual(['site.css']);
  expect(held.shift, `how far ${path} moved`).toBe(0);
}

async function makeSlow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
}

type Entry = { request: { url: string }; response: { _transferSize?: number; content: { mimeType: string } } };

/** The file of the test has the runner trace it: what it has of this window so far is read, and it goes on. */
async function askedBy(page: Page, trace: string): Promise<Asked[]> {
  const { tracing } = page.context();
  await tracing.stopChunk({ path: trace });
  await tracing.startChunk();
  const lines = readFromZip(trace, /\.network$/).flatMap((text) => text.split('\n').filter(Boolean));
  return lines
    .map((line) => JSON.parse(line) as { type: string; snapshot: Entry })
    .filter(({ type, snapshot }) => type === 'resource-snapshot' && snapshot.request.url.startsWith('http'))
    .map(({ snapshot: { request, response } }) => ({
      url: request.url,
      bytes: response._transferSize ?? 0,
      kind: response.content.mimeType,
    }));
}

/** What the browser waited for before it drew, how far what was drawn moved, and how many letters of script it read. */
function holdups(page: Page): Promise<{ blocking: string[]; shift: number; scripts: number }> {
  return page.evaluate(async () => {
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    const shifts = await new Promise<number[]>((done) => {
      const seen: number[] = [];
      const watching = new PerformanceObserver((list) => {
        for (const one of list.getEntries()) seen.push((one as unknown as { value: number }).value);
      });
      watching.observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => setTimeout(() => done(seen)));
    });
    return {
      blocking: resources.filter((one) => one.renderBlockingStatus === 'blocking').map(({ name }) => name),
      shift: shifts.reduce((sum, one) => sum + one, 0),
      scripts: [...document.scripts].reduce((sum, { text }) => sum + text.length, 0),
    };
  });
}
