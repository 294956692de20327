import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type Demonstration = {
  address: string;
  pid: number;
  tookSeconds: number;
  said: string[];
  stop: () => Promise<void>;
};

/** Starts what `npm start` starts, under the machine's own Node, and waits for the line that says it serves. */
export async function startDemonstration(checkout: string, data: string): Promise<Demonstration> {
  const began = performance.now();
  const child = spawn('node', ['tools/run.mjs', 'apps/server/start.ts', '--port', '0', '--data', data], {
    cwd: checkout,
    env: { ...process.env, npm_config_prefer_offline: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const address = /^ready (http:\S+)/.exec(line)?.[1];
    if (!address) continue;
    child.stdout.resume();
    const tookSeconds = (performance.now() - began) / 1000;
    return { address, pid: child.pid ?? 0, tookSeconds, said, stop: () => stop(child) };
  }
  throw new Error(`The demonstration ended before it was ready:\n${said.slice(-20).join('\n')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
