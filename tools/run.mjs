// Runs one of our TypeScript programs: `node tools/run.mjs apps/server/start.ts --port 0`.
//
// Plain JavaScript, because it must start on Node 20.19 in a checkout where nothing is installed yet.
// It installs what the lockfile says, then goes on under the Node the lockfile pins.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(ROOT, 'node_modules', '.installed');
const BIN = join(ROOT, 'node_modules', '.bin');
const NODE_WANTED = 24;
const WINDOWS = process.platform === 'win32';

const platform = `${WINDOWS ? 'win' : process.platform}-${process.arch}`;
const pinnedNode = join(ROOT, 'node_modules', `node-${platform}`, 'bin', WINDOWS ? 'node.exe' : 'node');

await main(process.argv[2], process.argv.slice(3));

async function main(entry, args) {
  if (!entry) fail('Usage: node tools/run.mjs <program.ts> [arguments]');
  process.chdir(ROOT);
  const installed = await installWhenStale();
  linkNode();
  process.env.PATH = [BIN, process.env.PATH].filter(Boolean).join(delimiter);
  const path = join(ROOT, entry);
  if (!installed && nodeMajor() >= NODE_WANTED) return runHere(path);
  runUnder(chooseNode(), path, args);
}

/** The stamp is written only after success, so that an interrupted install is repeated. */
async function installWhenStale() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return false;
  // npm would empty the folder behind the link: somebody else's, who is perhaps at work in it.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      'node_modules is a link to another folder, and its packages are not those of package-lock.json. Remove the link.',
    );
  console.error(
    'Installing the packages that package-lock.json names. This happens once: half a minute on a quick network, a few on a slow one.',
  );
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const beat = setInterval(() => console.error(`  … still installing (${seconds()} s)`), 5000);
  const code = await npmCi();
  clearInterval(beat);
  if (code !== 0) fail(`npm ci failed (code ${code}). Is the network there? Run the same command again to repeat it.`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${wanted}\n`);
  console.error(`  installed in ${seconds()} s`);
  return true;
}

/** Never lets packages run scripts: what a package may do on this machine is decided by our code, not by its author. */
function npmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const known = node && npm?.endsWith('.js');
  const child = known
    ? spawn(node, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: WINDOWS });
  return new Promise((done) => {
    child.on('error', (error) => fail(`npm could not be started: ${error.message}`));
    child.on('exit', (code, signal) => done(code ?? signal));
  });
}

/** Older npm does not make this link, and tools that begin with `#!/usr/bin/env node` would run on the machine's Node. */
function linkNode() {
  const link = join(BIN, 'node');
  if (WINDOWS || !existsSync(pinnedNode) || lstatSync(link, { throwIfNoEntry: false })) return;
  symlinkSync(join('..', `node-${platform}`, 'bin', 'node'), link);
}

function chooseNode() {
  if (existsSync(pinnedNode)) return pinnedNode;
  if (nodeMajor() >= NODE_WANTED) return process.execPath;
  return fail(
    `There is no pinned Node for ${platform}. Please install Node ${NODE_WANTED} or newer and run this again.`,
  );
}

async function runHere(path) {
  process.argv.splice(1, 2, path);
  await import(pathToFileURL(path).href);
}

function runUnder(node, path, args) {
  const child = spawn(node, [path, ...args], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both of us; a script that signals this process means the program.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

function nodeMajor() {
  return Number(process.versions.node.split('.')[0]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
