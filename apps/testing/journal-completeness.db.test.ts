import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '#modules/person/model/add-person.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

// Build check 28. A server is killed while it answers, again and again: nothing may have been told that is not written down.
const KILLS = process.env.FULL ? 1000 : 4;
const READERS = 12;
const PEOPLE = Array.from({ length: READERS }, () => newId());

let home: TestHouse;
let asha: Colleague;
/** Answers that arrived with her data in them, by person. */
const told = new Map<string, number>();

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  const person = { nameUsed: 'Tara', gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  for (const personId of PEOPLE) await asha.done(addPerson, { personId, ...person });
});
afterAll(() => home.close());

test(`what was told is in the journal, however the server ended (${KILLS} kills)`, { timeout: 3_600_000 }, async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { server, address } = await startServer();
    const readers = PEOPLE.map((id) => readUntilKilled(address, id));
    await untilAnswering();
    await wait(Math.random() * 100);
    server.kill('SIGKILL');
    await once(server, 'exit');
    await Promise.all(readers);
  }
  const rows = await home.asOwner<{ about: string; written: number }>(
    `select x.about, count(*)::int as written from app.journal j, unnest(j.people) x(about)
      where x.about = any ($1) and j.kind = 'read' and j.action = 'read' group by x.about`,
    [PEOPLE],
  );
  const written = new Map(rows.map((row) => [row.about, row.written]));
  expect(answers()).toBeGreaterThan(KILLS);
  for (const [id, times] of told) expect(written.get(id) ?? 0).toBeGreaterThanOrEqual(times);
});

const answers = () => [...told.values()].reduce((sum, n) => sum + n, 0);

/** A server that has only just begun would be killed before it ever answered. */
async function untilAnswering(): Promise<void> {
  const before = answers();
  while (answers() < before + READERS) await wait(5);
}

/** Asks one after the other until the line breaks. Half an answer counts as told as soon as her name is in it. */
async function readUntilKilled(address: string, id: string): Promise<void> {
  const headers = { cookie: `${COOKIE}=${asha.token}` };
  for (;;) {
    try {
      const answer = await fetch(`${address}/api/records/person/${id}`, { headers });
      for await (const piece of answer.body ?? [])
        if (Buffer.from(piece).includes('Tara')) told.set(id, (told.get(id) ?? 0) + 1);
    } catch {
      return;
    }
  }
}

async function startServer(): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [new URL('../../bench/server.ts', import.meta.url).pathname], {
    env: { ...process.env, BENCH_DATABASE: home.owner, SHARAN_KEYS: home.keys },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /^ready (http:\S+)/.exec(line) ?? [];
    if (address) return { server, address };
  }
  throw new Error('The server ended before it was ready.');
}
