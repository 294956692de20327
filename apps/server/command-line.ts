import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

export type Settings = {
  port: number;
  /** Of the public site, which is a process and an origin of its own; null: it is not started. */
  sitePort: number | null;
  data: string;
  /** Where people reach this server, such as https://daybook.example.org; null: on this machine only. */
  address: string | null;
};

/** Reads `--port N` (0: any free one), `--site-port N` (or `off`), `--data DIR` and `--address URL`. */
export function readSettings(defaultData: string): Settings {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'site-port': { type: 'string' },
      data: { type: 'string' },
      address: { type: 'string' },
    },
    allowPositionals: true,
  });
  const port = readPort('--port', values.port ?? process.env.PORT ?? '8400');
  const given = values['site-port'] ?? process.env.SHARAN_SITE_PORT;
  const sitePort = given === 'off' ? null : readPort('--site-port', given ?? String(port && port + 1));
  const address = readAddress(values.address ?? process.env.SHARAN_ADDRESS);
  return { port, sitePort, data: values.data ? resolve(values.data) : join(ROOT, defaultData), address };
}

function readPort(option: string, given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${option} takes a number from 0 to 65535.`);
  return port;
}

/** Passkeys and the session's cookie exist only over TLS, or on one's own machine. */
function readAddress(given: string | undefined): string | null {
  if (!given) return null;
  const address = URL.parse(given);
  const isSafe = address?.protocol === 'https:' || address?.hostname === 'localhost';
  if (!address || !isSafe) throw new Error('--address takes an address that begins with https://');
  return address.origin;
}

// Whoever read our lines may go, a terminal or a log that is turned: that is no reason to stop serving.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is wrong, beside what is told. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What the person at the terminal can mend herself: one sentence, and no trace of our own program. */
export function stop(words: string): never {
  process.stderr.write(`\n${words}\n`);
  process.exit(1);
}
