import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['apps/web', 'platform/web', 'platform/design', 'modules', 'kernel', 'words', 'package-lock.json'];
export const STAFF_APP = join(ROOT, 'dist/web');

/** Builds the staff app if what it is made of has changed since. Says so, for it takes a few seconds. */
export async function buildStaffApp(log: (line: string) => void): Promise<string> {
  const stamp = join(STAFF_APP, '.made-of');
  const now = await fingerprint();
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === now) return STAFF_APP;
  log('Building the staff app …');
  await build();
  await writeFile(stamp, now);
  return STAFF_APP;
}

/** In a process of its own: what the bundler needs in memory would stay with the server for as long as it runs. */
function build(): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', join(ROOT, 'apps/web/vite.config.ts'), '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error('The staff app could not be built.'))));
  });
}

/** Names, sizes and times of every source: cheap, and enough to notice an edit or another checkout. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const line of await describe(join(ROOT, source))) hash.update(line);
  return hash.digest('hex');
}

async function describe(path: string): Promise<string[]> {
  const about = await stat(path);
  if (about.isFile()) return [`${path} ${about.size} ${about.mtimeMs}`];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const abouts = await Promise.all(files.map((file) => stat(file)));
  return files.map((file, index) => `${file} ${abouts[index]?.size} ${abouts[index]?.mtimeMs}`).sort();
}
