import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limitPatience, PATIENCE } from './patience.ts';

const LINES = 200;
/** Shorter than ours, or the test would wait as long as an attacker. */
const SHORT = { headersTimeout: 200, connectionsCheckingInterval: 50 };

let server: FastifyInstance;
let port: number;

beforeEach(async () => {
  server = Fastify({ ...PATIENCE, http: { ...PATIENCE.http, ...SHORT } });
  limitPatience(server, [], 200);
  server.get('/quick', async () => 'served');
  server.post('/told', async () => 'told');
  await server.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = server.server.address() as AddressInfo);
});
afterEach(() => server.close());

/** Says the beginning of a request, and then a sign now and then, as who wants to hold the line for ever. */
async function openSlow(beginning: string): Promise<{ line: Socket; ended: Promise<unknown> }> {
  const line = connect({ host: '127.0.0.1', port });
  line.on('error', () => {}); // a line that is cut is what is waited for
  line.resume();
  await once(line, 'connect');
  line.write(beginning);
  const drip = setInterval(() => line.writable && line.write('x'), 40);
  const ended = new Promise((done) => line.once('close', done)).finally(() => clearInterval(drip));
  return { line, ended };
}

describe('whoever holds a line and says almost nothing (slow-loris)', () => {
  test.each([
    ['headers that never end', 'GET /quick HTTP/1.1\r\nhost: localhost\r\nx-more: '],
    [
      'a body that never ends',
      'POST /told HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n"',
    ],
  ])(
    '%s: is cut off, and others are served meanwhile',
    async (_what, beginning) => {
      const slow = await Promise.all(Array.from({ length: LINES }, () => openSlow(beginning)));
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => fetch(`http://127.0.0.1:${port}/quick`).then((answer) => answer.text())),
      );
      expect(new Set(answers)).toEqual(new Set(['served']));
      await Promise.all(slow.map(({ ended }) => ended));
      expect(slow.every(({ line }) => line.destroyed)).toBe(true);
    },
    30_000,
  );
});
