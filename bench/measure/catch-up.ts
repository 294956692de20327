import { accepted, type HttpLine } from './http-line.ts';
import { type Measuring, withLines } from './measuring.ts';
import type { Line } from './report.ts';
import { describeTimes } from './timing.ts';

/** A device that starts empty reads its whole feed: one with many records, and a whole team at once. */
export async function measureCatchUp(measuring: Measuring): Promise<Line[]> {
  const { made, bare, quick } = measuring;
  const rounds = quick ? 3 : 10;
  const one = await repeat(measuring, [made.manyRecords], rounds);
  const all = await repeat(measuring, made.team, rounds);
  const bareOne = await repeatBare(rounds, () => bare.readEntries(one.records));
  const bareAll = await repeatBare(rounds, () => Promise.all(made.team.map(() => bare.readEntries(2000))));
  return [
    {
      what: `one client catches up ${one.records} records`,
      unit: 's',
      value: one.p50 / 1000,
      target: { under: 0.6 },
      bare: bareOne / 1000,
      timing: one.timing,
    },
    {
      what: `${made.team.length} clients catch up ${all.records} records each`,
      unit: 's',
      value: all.p50 / 1000,
      target: { under: 3 },
      bare: bareAll / 1000,
      timing: all.timing,
    },
  ];
}

async function repeat(measuring: Measuring, staff: readonly string[], rounds: number) {
  return withLines(measuring, staff, async (lines) => {
    let records = (await Promise.all(lines.map(catchUp)))[0] ?? 0;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      records = (await Promise.all(lines.map(catchUp)))[0] ?? 0;
      times.push(performance.now() - began);
    }
    const timing = describeTimes(
      times,
      times.reduce((sum, one) => sum + one, 0),
    );
    return { records, p50: timing.p50, timing };
  });
}

async function repeatBare(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return describeTimes(times, 1).p50;
}

/** Reads to the end without parsing the records: what is measured is the server. */
async function catchUp(line: HttpLine): Promise<number> {
  let cursor = '';
  for (let records = 0; ; ) {
    const body = accepted(await line.get(`/api/feed?cursor=${cursor}`));
    records += body.split('","op":"').length - 1;
    cursor = /^\{"cursor":"([^"]*)"/.exec(body)?.[1] ?? '';
    if (!body.slice(0, 80).includes('"more":true')) return records;
  }
}
