import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askServer } from './ask-server.ts';
import { startScratchPostgres } from './start-scratch-postgres.ts';

async function pidOfTheDead() {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return Number(child.pid);
}

function scratchFoldersOf(pid: number) {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`sharan-scratch-${pid}-`));
}

test('a scratch server answers, and leaves nothing behind', async () => {
  const scratch = await startScratchPostgres();
  expect(await askServer(scratch.url, `select current_setting('fsync') as fsync`)).toEqual({ fsync: 'off' });
  await scratch.stop();
  expect(await askServer(scratch.url, 'select 1')).toBeNull();
  expect(scratchFoldersOf(process.pid)).toEqual([]);
});

test('what a dead owner left is swept away, what a living one holds is not', async () => {
  const dead = join(tmpdir(), `sharan-scratch-${await pidOfTheDead()}-left`);
  const living = join(tmpdir(), `sharan-scratch-${process.ppid}-held`);
  for (const folder of [dead, living]) mkdirSync(folder);
  try {
    await (await startScratchPostgres()).stop();
    expect([existsSync(dead), existsSync(living)]).toEqual([false, true]);
  } finally {
    rmSync(living, { recursive: true });
  }
});
