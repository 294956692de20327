import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { networkOf } from './inbox.ts';

/** Each network's lines, the one that was silent longest first. */
type Held = Map<string, Set<Socket>>;

/**
 * Lines for everybody: where there is no more room, the network that holds most gives one up, of those on which it is not being
 * answered the one that was silent longest. Whoever opens thousands shuts out only herself.
 */
export function shareLines(server: FastifyInstance, most: number): void {
  const held: Held = new Map();
  const answering = new WeakSet<Socket>();
  let open = 0;
  // A line that was cut counts until it has closed; so many at once must still find the door.
  server.server.maxConnections = most * 2;
  server.server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const lines = held.get(network) ?? new Set();
    held.set(network, lines.add(socket));
    open += 1;
    socket.once('close', () => {
      open -= 1;
      lines.delete(socket);
      if (lines.size === 0) held.delete(network);
    });
    if (open > most) giveUpOne(held, answering);
  });
  server.addHook('preHandler', async ({ raw: { socket } }) => void answering.add(socket));
  server.addHook('onResponse', async ({ raw: { socket } }) => {
    answering.delete(socket);
    const lines = held.get(networkOf(socket.remoteAddress ?? ''));
    if (lines?.delete(socket)) lines.add(socket);
  });
}

function giveUpOne(held: Held, answering: WeakSet<Socket>): void {
  let most: Set<Socket> = new Set();
  for (const lines of held.values()) if (lines.size > most.size) most = lines;
  for (const line of most) {
    if (answering.has(line)) continue;
    most.delete(line);
    line.destroy();
    return;
  }
}
