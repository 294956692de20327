import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadSentence, readSentences } from '#database/demo/facts.ts';
import { demonstrationClock, loadDemonstration } from '#database/demo/load-demonstration.ts';
import { startScratchPostgres } from '#platform/server/postgres/start-scratch-postgres.ts';
import { openHouse } from '../server/house.ts';

// `npm run facts`: loads the demonstration into a scratch database and reads every sentence of the story back.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });

const postgres = await startScratchPostgres();
const files = mkdtempSync(join(tmpdir(), 'sharan-facts-'));
try {
  const house = await openHouse({ url: postgres.url, now: demonstrationClock(), files, keys: join(files, 'keys') });
  try {
    await loadDemonstration(house);
    const sentences = await readSentences(house);
    for (const sentence of sentences) process.stdout.write(`${values.json ? asJson(sentence) : asText(sentence)}\n`);
    const lost = sentences.filter(({ held }) => !held);
    if (!values.json) process.stdout.write(`\n${summary(sentences, lost)}\n`);
    process.exitCode = lost.length > 0 ? 1 : 0;
  } finally {
    await house.close();
  }
} finally {
  await postgres.stop();
  rmSync(files, { recursive: true, force: true });
}

function asJson({ id, held, facts }: ReadSentence): string {
  return JSON.stringify({
    id,
    held,
    record: facts.map((fact) => fact.record).join('; '),
    value: Object.fromEntries(facts.map((fact) => [fact.record, fact.value])),
  });
}

function asText({ id, facts }: ReadSentence): string {
  const lines = facts.map(
    ({ record, by, value, held, expected }) =>
      `${held ? 'held' : 'LOST'} ${record} = ${JSON.stringify(value)}${held ? '' : `, expected ${JSON.stringify(expected)}`} (read by ${by})`,
  );
  return `${id.padEnd(4)} ${lines.join('\n     ')}`;
}

function summary(sentences: readonly ReadSentence[], lost: readonly ReadSentence[]): string {
  const missing =
    lost.length > 0 ? `, ${lost.length} that should be held are not: ${lost.map(({ id }) => id).join(', ')}` : '';
  return `${sentences.length - lost.length} sentences held${missing}`;
}
