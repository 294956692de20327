import { randomUUID } from 'node:crypto';
import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { newId } from '#platform/server/random.ts';
import { accepted, type HttpLine } from './http-line.ts';
import { CLIENTS, type Measuring, withLines } from './measuring.ts';
import type { Line } from './report.ts';
import { timeMany, timeOne } from './timing.ts';

/** One command end to end: policy, known records, decision, tables, feed, journal, and on disk before it is answered. */
export async function measureWrites(measuring: Measuring): Promise<Line[]> {
  const { made, bare, quick } = measuring;
  const writers = Array.from({ length: CLIENTS }, (_, index) => index % made.team.length);
  const fileOf = (writer: number) => made.teamFiles[writer] ?? '';
  return withLines(
    measuring,
    writers.map((writer) => made.team[writer] ?? ''),
    async (lines) => {
      const works = lines.map((line, index) => () => write(line, fileOf(writers[index] ?? 0)));
      const bares = writers.map((writer) => () => bare.writeEntry(newId(), fileOf(writer)));
      const [first, firstBare] = [works[0] ?? works.at, bares[0] ?? bares.at] as [
        () => Promise<unknown>,
        () => Promise<unknown>,
      ];
      const one = await timeOne(quick ? 200 : 2000, first);
      const oneBare = await timeOne(quick ? 200 : 2000, firstBare);
      const many = await timeMany(quick ? 2 : 10, works);
      const manyBare = await timeMany(quick ? 2 : 10, bares);
      return [
        {
          what: 'a command end to end',
          unit: 'ms',
          value: one.p50,
          target: { under: 7 },
          timing: one,
          bare: oneBare.p50,
        },
        {
          what: `commands, ${CLIENTS} clients`,
          unit: '1/s',
          value: many.perSecond,
          target: { over: 500 },
          timing: many,
          bare: manyBare.perSecond,
        },
      ];
    },
  );
}

async function write(line: HttpLine, caseFileId: string): Promise<void> {
  const entry = {
    caseFileId,
    track: 'find',
    happened: day(new Date().toISOString().slice(0, 10)),
    words: 'Went to see her. The aunt opened and said she had gone to school.',
    lang: 'en',
    painful: null,
    planned: false,
    compartment: 'case',
    source: OWN_STAFF,
  };
  const command = {
    id: randomUUID(),
    name: writeEntry.name,
    input: { entryId: newId(), entry },
    askedAt: new Date().toISOString(),
  };
  accepted(await line.post('/api/commands', JSON.stringify(command)));
}
