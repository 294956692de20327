import { join, resolve } from 'node:path';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { source } from '#kernel/source.ts';
import { groupClocks } from '#modules/clock/model/clock-groups.ts';
import { CLOCK_RULES } from '#modules/clock/model/clock-rules.ts';
import { clocksOf } from '#modules/clock/model/running-clock.ts';
import { TRIGGERS } from '#modules/clock/model/triggers.ts';
import { PAPER_LANGUAGES, PAPERS, type PaperLanguage } from '#modules/document/model/paper.ts';
import { factsOf } from '#modules/document/model/paper-facts.ts';
import { sayCode } from '#modules/document/server/paper-words.ts';
import { buildKnown, MAKING } from '#modules/document/testing/build-known.ts';
import { drawInThread } from '#platform/server/paper/draw-in-thread.ts';
import type { Line } from './report.ts';
import { describeTimes, timeOne } from './timing.ts';

const PROGRAM = join(resolve(import.meta.dirname, '../..'), 'modules/document/server/draw-document.ts');
const NOW = '2024-05-13T04:11:00.000Z';
/** People a device holds at once; the ten thousand are counted in such portions. */
const PORTION = 100;

/** The clocks of the law, counted as every device counts them, and the papers as the server draws them. */
export async function measureLaw(quick: boolean): Promise<Line[]> {
  return [countEverything(quick ? 1000 : 10_000), await countPage(quick ? 50 : 500), await drawPapers(quick ? 1 : 10)];
}

const STAMP = { version: 1, changedAt: NOW, changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
/** Every rule is kept to, also those that ship switched off. */
const SETTINGS = CLOCK_RULES.map(({ id }) => ({ ...STAMP, id, ruleId: id, on: true }));

function readerOf(people: number, rules: number): Reader {
  const started = Array.from({ length: people }, (_one, person) =>
    CLOCK_RULES.slice(0, rules).map(({ id: ruleId }, at) => ({
      ...{ ...STAMP, id: `p${person}r${at}`, ruleId, personId: `person${person}`, caseFileId: null, note: null },
      ...{ trigger: day(`2024-0${1 + (at % 5)}-${10 + (person % 18)}`), source: source('own-staff') },
    })),
  ).flat();
  const records: Record<string, readonly object[]> = { 'started-clock': started, 'clock-setting': SETTINGS };
  return { all: (kind) => (records[kind.kind] ?? []) as never, get: () => null };
}

function countEverything(people: number): Line {
  const readers = Array.from({ length: people / PORTION }, () => readerOf(PORTION, CLOCK_RULES.length));
  let counted = 0;
  const began = performance.now();
  for (const reader of readers) counted += clocksOf(reader, TRIGGERS, NOW).length;
  const value = (performance.now() - began) / 1000;
  const what = `clocks of ${people} people under ${CLOCK_RULES.length} rules`;
  return { what, unit: 's', value, target: { under: (5 * people) / 10_000 }, note: `${counted} in force` };
}

/** What stands on the page: counted, grouped and ordered. Drawing it is the browser’s. */
async function countPage(times: number): Promise<Line> {
  const reader = readerOf(4, 50);
  const timing = await timeOne(times, async () => groupClocks(clocksOf(reader, TRIGGERS, NOW), NOW));
  return { what: 'a page of 200 clocks', unit: 'ms', value: timing.p95, target: { under: 100 }, timing };
}

/** Every paper in every language, there and back through the thread that draws. The first ones read the fonts. */
async function drawPapers(rounds: number): Promise<Line> {
  const draw = (paper: string, language: PaperLanguage) => {
    const facts = factsOf(buildKnown(), MAKING, sayCode(language));
    return drawInThread(PROGRAM, { request: { paper, language }, facts, made: new Date(NOW) });
  };
  const times: number[] = [];
  for (const language of PAPER_LANGUAGES) await draw('leave', language);
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const paper of PAPERS)
      for (const language of PAPER_LANGUAGES) {
        const from = performance.now();
        await draw(paper, language);
        times.push(performance.now() - from);
      }
  const timing = describeTimes(times, performance.now() - began);
  return { what: 'a paper as PDF', unit: 'ms', value: timing.p95, target: { under: 400 }, timing };
}
