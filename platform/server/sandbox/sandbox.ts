import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Why a file could not be looked at. The reason is a code: what a parser says about a hostile file is nobody's to read. */
export class SandboxFailed extends Error {
  readonly code: 'sandbox.too-long' | 'sandbox.too-much' | 'sandbox.failed' | 'sandbox.busy';

  constructor(code: SandboxFailed['code']) {
    super(code);
    this.code = code;
  }
}

export type Sandboxed = {
  /** The program, and every folder it must read; it can read nothing else and write nothing at all. */
  program: string;
  reads: readonly string[];
  args: readonly string[];
  input: AsyncIterable<Buffer>;
  mostOutput: number;
};

/** V8 reserves half a gigabyte for code that it never writes, and the kernel counts that as data: it is added. */
const RESERVED_BYTES = 512 * 1_048_576;
/** Ten seconds of work, and thirty of the clock: a machine under load must not take a sound photograph for a harmful one. */
export const LIMITS = { wallMs: 30_000, cpuSeconds: 10, memoryBytes: 512 * 1_048_576, openFiles: 64 } as const;

const ROOT = resolve(import.meta.dirname, '../../..');
const AT_ONCE = 2;
const MOST_WAITING = 32;
const waiting: (() => void)[] = [];
let working = 0;

/** `bubblewrap`: no network, no other file, no other process. `permission`: Node's own model, which native code can leave. */
export type SandboxKind = 'bubblewrap' | 'permission';

export function sandboxKind(): SandboxKind {
  return find('bwrap') ? 'bubblewrap' : 'permission';
}

function find(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * Runs one program over one file in a process that is thrown away: ten seconds of work, 512 MB, no environment, no disk to write to.
 * A file is looked at by nothing else: what a parser's mistake gives away is this one file and no other.
 */
export async function runSandboxed(what: Sandboxed, wallMs: number = LIMITS.wallMs): Promise<Buffer> {
  await takeTurn();
  try {
    return await run(what, wallMs);
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

async function takeTurn(): Promise<void> {
  if (working >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new SandboxFailed('sandbox.busy');
    await new Promise<void>((go) => waiting.push(go));
  }
  working += 1;
}

function run({ program, reads, args, input, mostOutput }: Sandboxed, wallMs: number): Promise<Buffer> {
  const [command = '', ...rest] = commandOf(program, reads, args, sandboxKind());
  const child = spawn(command, rest, { cwd: '/', env: ENVIRONMENT, stdio: ['pipe', 'pipe', 'ignore'] });
  return new Promise((done, fail) => {
    const pieces: Buffer[] = [];
    let size = 0;
    let code: SandboxFailed['code'] = 'sandbox.failed';
    const stop = (why: SandboxFailed['code']) => {
      code = why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('sandbox.too-long'), wallMs);
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > mostOutput) stop('sandbox.too-much');
      else pieces.push(piece);
    });
    child.on('error', () => fail(new SandboxFailed('sandbox.failed')));
    child.on('close', (exit) => {
      clearTimeout(timer);
      if (exit === 0) done(Buffer.concat(pieces));
      else fail(new SandboxFailed(code));
    });
    feed(child.stdin, input).catch((error: unknown) => {
      child.kill('SIGKILL');
      fail(error);
    });
  });
}

/** A program that has seen enough may stop reading; that is no failure. One that cannot read its file ends by itself. */
async function feed(stdin: NodeJS.WritableStream, input: AsyncIterable<Buffer>): Promise<void> {
  let closed = false;
  stdin.on('error', () => {
    closed = true;
  });
  stdin.on('close', () => {
    closed = true;
  });
  for await (const piece of input) {
    if (closed) return;
    if (!stdin.write(piece)) await new Promise<void>((go) => onceAny(stdin, ['drain', 'close', 'error'], go));
  }
  stdin.end();
}

function onceAny(stream: NodeJS.WritableStream, events: readonly string[], go: () => void): void {
  const all = () => {
    for (const event of events) stream.off(event, all);
    go();
  };
  for (const event of events) stream.on(event, all);
}

/** Nothing of ours: no address of a database, no key, no home. Native libraries are kept to one thread and few arenas. */
const ENVIRONMENT = { LANG: 'C.UTF-8', MALLOC_ARENA_MAX: '2', VIPS_CONCURRENCY: '1', UV_THREADPOOL_SIZE: '2' };

function commandOf(program: string, reads: readonly string[], args: readonly string[], kind: SandboxKind): string[] {
  const places = [...new Set([join(ROOT, 'package.json'), program, ...reads].map((path) => realpathSync(path)))];
  const node = [
    realpathSync(process.execPath),
    '--permission',
    '--allow-addons',
    ...places.map((path) => `--allow-fs-read=${path}`),
    '--disable-proto=delete',
    '--disallow-code-generation-from-strings',
    '--max-old-space-size=192',
    '--no-warnings',
    realpathSync(program),
    ...args,
  ];
  return [...limited(), ...(kind === 'bubblewrap' ? walled(places) : []), ...node];
}

/** The kernel's own limits, where the machine has the program that sets them (every Linux distribution does). */
function limited(): string[] {
  const prlimit = find('prlimit');
  if (!prlimit) return [];
  const { cpuSeconds, memoryBytes, openFiles } = LIMITS;
  return [
    prlimit,
    `--cpu=${cpuSeconds}`,
    `--data=${memoryBytes + RESERVED_BYTES}`,
    '--fsize=0',
    `--nofile=${openFiles}`,
    '--core=0',
    '--',
  ];
}

const SYSTEM = ['/usr', '/lib', '/lib64', '/bin', '/etc/fonts', '/etc/ld.so.cache'];

function walled(places: readonly string[]): string[] {
  const bind = (path: string) => ['--ro-bind-try', path, path];
  return [
    find('bwrap') ?? 'bwrap',
    '--unshare-all',
    '--die-with-parent',
    '--new-session',
    '--cap-drop',
    'ALL',
    ...[...SYSTEM, realpathSync(process.execPath), ...places].flatMap(bind),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--chdir',
    '/',
    '--',
  ];
}
