import { accepted, type HttpLine } from './http-line.ts';
import { CLIENTS, type Measuring, withLines } from './measuring.ts';
import type { Line } from './report.ts';
import { timeMany, timeOne } from './timing.ts';

const LIST = '/api/case-files';

/** One case file by its id, and a worker's list: its first page, its two hundredth, and many clients at once. */
export async function measureReads(measuring: Measuring): Promise<Line[]> {
  const { made, quick } = measuring;
  return withLines(
    measuring,
    Array.from({ length: CLIENTS }, () => made.longList),
    async (lines) => {
      const [line] = lines;
      if (!line) return [];
      const count = quick ? 300 : 3000;
      const byId = await measureById(measuring, line, count);
      const deep = await walkTo(line, measuring.deepPage);
      return [
        ...byId,
        await measurePage(measuring, line, { what: 'first page of a list of 100', path: LIST, count: count / 3 }),
        await measurePage(measuring, line, {
          what: `page ${measuring.deepPage} of the same list`,
          path: deep,
          count: count / 3,
        }),
        await measurePages(measuring, lines),
      ];
    },
  );
}

async function measureById({ made, bare }: Measuring, line: HttpLine, count: number): Promise<Line[]> {
  const some = (n: number) => made.someFiles[n % made.someFiles.length] ?? '';
  const timing = await timeOne(count, async (n) => accepted(await line.get(`/api/records/case-file/${some(n)}`)));
  const alone = await timeOne(count, (n) => bare.getFile(some(n)));
  const line_ = { what: 'a case file by id', unit: 'ms', timing } as const;
  return [
    { ...line_, value: timing.p50, target: { under: 3 }, bare: alone.p50 },
    { ...line_, what: 'a case file by id, p95', value: timing.p95, target: { under: 8 }, bare: alone.p95 },
  ];
}

async function measurePage(
  { bare }: Measuring,
  line: HttpLine,
  { what, path, count }: { what: string; path: string; count: number },
): Promise<Line> {
  const before = /after=([^_]+)_/.exec(path)?.[1] ?? '9999-01-01';
  const timing = await timeOne(count, async () => accepted(await line.get(path)));
  const alone = await timeOne(count, () => bare.listFiles(decodeURIComponent(before)));
  return { what, unit: 'ms', value: timing.p50, target: { under: 6 }, timing, bare: alone.p50 };
}

async function measurePages({ bare, quick }: Measuring, lines: readonly HttpLine[]): Promise<Line> {
  const seconds = quick ? 2 : 10;
  const timing = await timeMany(
    seconds,
    lines.map((line) => async () => accepted(await line.get(LIST))),
  );
  const alone = await timeMany(
    seconds,
    lines.map(() => () => bare.listFiles('9999-01-01')),
  );
  return {
    what: `pages of 100, ${lines.length} clients`,
    unit: '1/s',
    value: timing.perSecond,
    target: { over: 800 },
    timing,
    bare: alone.perSecond,
  };
}

/** The address of a page, found as a worker finds it: by turning every page before it. */
async function walkTo(line: HttpLine, page: number): Promise<string> {
  let path = LIST;
  for (let at = 1; at < page; at += 1) {
    const { next } = JSON.parse(accepted(await line.get(path))) as { next: string | null };
    if (next === null) throw new Error(`The list ends at page ${at}; page ${page} was to be measured.`);
    path = `${LIST}?after=${encodeURIComponent(next)}`;
  }
  return path;
}
