import { readdirSync, readFileSync } from 'node:fs';

/** Everything that descends from one process; PostgreSQL stands apart from its starter, so it is found by its folder. */
export function familyOf(pid: number, folder: string): number[] {
  const all = readdirSync('/proc')
    .map(Number)
    .filter(Boolean)
    .flatMap((one) => readProcess(one));
  const family = new Set([pid, ...all.filter(({ command }) => command.includes(folder)).map((one) => one.pid)]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { pid: child, parent } of all) if (family.has(parent)) family.add(child);
  }
  return [...family];
}

function readProcess(pid: number): { pid: number; parent: number; command: string }[] {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
  } catch {
    return []; // it ended while we looked
  }
}

/** Megabytes. PSS counts each shared page once, divided among those who share it; RSS counts it for everyone. */
export function memoryOf(pids: readonly number[]): { pss: number; rss: number } {
  let [pss, rss] = [0, 0];
  for (const pid of pids) {
    const text = readRollup(pid);
    pss += Number(/^Pss: +(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
    rss += Number(/^Rss: +(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
  }
  return { pss, rss };
}

function readRollup(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return '';
  }
}
