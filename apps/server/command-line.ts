import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

export type Settings = { port: number; data: string };

/** Reads `--port N` (0: any free one) and `--data DIR`. */
export function readSettings(defaultData: string): Settings {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' } },
    allowPositionals: true,
  });
  const port = Number(values.port ?? process.env.PORT ?? 8400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port takes a number from 0 to 65535.');
  return { port, data: values.data ? resolve(values.data) : join(ROOT, defaultData) };
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
