import { randomInt, randomUUID } from 'node:crypto';
import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { newId } from '#platform/server/random.ts';
import type { HttpLine, Reply } from './http-line.ts';
import { type Measuring, withLines } from './measuring.ts';
import type { Line } from './report.ts';
import { meanOf, welch } from './welch.ts';

/** What dudect takes for told apart. */
const TOLD = 4.5;
/** The slowest are the machine's, not the answer's. */
const KEPT = 0.95;
const WARM_UP = 100;
/** Fewer say nothing: a difference of a tenth of a millisecond drowns. */
const SAMPLES = 2000;

type Way = { what: string; ask: (line: HttpLine, id: string) => Promise<Reply> };

const WAYS: readonly Way[] = [
  { what: 'a case file by id', ask: (line, id) => line.get(`/api/records/case-file/${id}`) },
  { what: 'the team of a scope', ask: (line, id) => line.get(`/api/scopes/${id}/team`) },
  { what: 'an entry in a file', ask: (line, id) => post(line, writeEntry.name, entryIn(id)) },
  {
    what: 'a file opened again',
    ask: (line, id) =>
      post(line, reopenCaseFile.name, { caseFileId: id, personId: newId(), reason: 'she came back and asked for us' }),
  },
];

/**
 * Whether the time of an answer tells what is not hers from what is not there: both asked in turn by chance, and how many
 * standard errors (Welch's t) their means are apart. Alike in status, headers and words they are by test.
 */
export function measureExistence(measuring: Measuring): Promise<Line[]> {
  const { made } = measuring;
  return withLines(measuring, [made.team[0] ?? ''], async ([line]) => {
    const lines: Line[] = [];
    for (const way of line ? WAYS : []) {
      const { hidden, absent } = await timeBoth(way, line as HttpLine, made.someFiles, SAMPLES);
      const [one, other] = [fastest(hidden), fastest(absent)];
      const what = `not hers from not there, by time (|t|): ${way.what}`;
      const note = `${meanOf(one).toFixed(3)} ms and ${meanOf(other).toFixed(3)} ms`;
      lines.push({ what, unit: 't', value: Math.abs(welch(one, other)), target: { under: TOLD }, note });
    }
    return lines;
  });
}

async function timeBoth({ ask }: Way, line: HttpLine, files: readonly string[], count: number) {
  const times = { hidden: [] as number[], absent: [] as number[] };
  for (let n = -WARM_UP; n < count * 2; n += 1) {
    const which = randomInt(2) === 0 ? 'hidden' : 'absent';
    const id = which === 'hidden' ? (files[randomInt(files.length)] ?? '') : newId();
    const began = performance.now();
    const { status } = await ask(line, id);
    if (n >= 0) times[which].push(performance.now() - began);
    if (status < 400) throw new Error(`${which} was answered ${status}: nothing is measured where it is hers.`);
  }
  return times;
}

function fastest(times: readonly number[]): number[] {
  return times.toSorted((a, b) => a - b).slice(0, Math.ceil(times.length * KEPT));
}

function post(line: HttpLine, name: string, input: object): Promise<Reply> {
  const command = { id: randomUUID(), name, input, askedAt: new Date().toISOString() };
  return line.post('/api/commands', JSON.stringify(command));
}

function entryIn(caseFileId: string) {
  const words = 'Went to see her. The aunt opened and said she had gone to school.';
  const happened = day(new Date().toISOString().slice(0, 10));
  const about = { track: 'find', happened, planned: false, compartment: 'case', source: OWN_STAFF };
  return { entryId: newId(), entry: { caseFileId, words, lang: 'en', painful: null, ...about } };
}
