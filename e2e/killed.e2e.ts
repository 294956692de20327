import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newId } from '#platform/server/random.ts';
import { kill, type LiveServer, startLiveServer, stop } from './live-server.ts';

const AT_ONCE = 4;
const BEFORE_THE_KILL = 40;

/** Founds the organisation, and gives the cookie of its founder. */
async function found({ address, firstRunCode }: LiveServer): Promise<string> {
  const founder = {
    organisation: 'A house',
    founder: 'Meher',
    signInName: 'meher',
    password: 'thirty lanterns on the quay',
    language: 'en',
  };
  const answer = await fetch(`${address}/api/first-run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: firstRunCode, ...founder }),
  });
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** One task on her own desk. Gives its words once the server has said that it took them, or null. */
async function addTask(address: string, cookie: string, staffId: string, words: string): Promise<string | null> {
  const taskId = newId();
  const about = {
    titleKey: null,
    titleValues: {},
    words,
    track: null,
    personId: null,
    aboutKind: null,
    aboutId: null,
    dueOn: null,
    dueAt: null,
  };
  const command = {
    id: randomUUID(),
    name: 'task.add-task',
    askedAt: new Date().toISOString(),
    input: { taskId, staffId, ...about },
  };
  const answer = await fetch(`${address}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(command),
  }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { outcome?: string } | null;
  if (told?.outcome === 'refused') throw new Error(JSON.stringify(told));
  return told?.outcome === 'accepted' ? taskId : null;
}

test('what the server said it took is there after it was killed', { tag: '@once' }, async () => {
  test.setTimeout(120_000); // three starts of a whole server, on a machine that may be busy
  const data = mkdtempSync(join(tmpdir(), 'sharan-killed-'));
  let server = await startLiveServer(data);
  const cookie = await found(server);
  const { address } = server;
  const { staffId } = (await (await fetch(`${address}/api/me`, { headers: { cookie } })).json()) as { staffId: string };
  const taken: string[] = [];
  let alive = true;
  async function stream(writer: number) {
    for (let turn = 0; alive; turn++) {
      const taskId = await addTask(address, cookie, staffId, `Writer ${writer}, ${turn}`);
      if (taskId) taken.push(taskId);
    }
  }
  const writers = Array.from({ length: AT_ONCE }, (_, writer) => stream(writer));
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBeGreaterThan(BEFORE_THE_KILL);
  await kill(server);
  alive = false;
  await Promise.all(writers);

  server = await startLiveServer(data);
  const missing = [];
  for (const taskId of taken) {
    const answer = await fetch(`${server.address}/api/records/task/${taskId}`, { headers: { cookie } });
    if (answer.status !== 200) missing.push(`${taskId}: ${answer.status}`);
  }
  expect(missing).toEqual([]);
  await stop(server);
  rmSync(data, { recursive: true, force: true });
});
