import type { FastifyInstance } from 'fastify';
import type { Route } from './route.ts';

const REQUEST_MS = 30_000;
/** A long recording over a lane's network; whoever sends it was asked first who they are. */
const UPLOAD_MS = 15 * 60_000;
const HEADERS_MS = 10_000;
const IDLE_MS = 60_000;
const MOST_CONNECTIONS = 2000;

/** How long anybody may hold a connection: a server that waits for the slowest is shut by a hundred of them. */
export const PATIENCE = {
  requestTimeout: UPLOAD_MS,
  connectionTimeout: IDLE_MS,
  keepAliveTimeout: 20_000,
  http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: 5000 },
} as const;

/** An ordinary request is heard and answered within half a minute, or its line is cut. */
export function limitPatience(server: FastifyInstance, routes: readonly Route[], requestMs = REQUEST_MS): void {
  server.server.maxConnections = MOST_CONNECTIONS;
  const slow = new Set(routes.filter((route) => route.slow).map((route) => route.url));
  server.addHook('onRequest', async (request, reply) => {
    if (slow.has(request.routeOptions.url ?? '')) return;
    const timer = setTimeout(() => request.raw.socket.destroy(), requestMs);
    reply.raw.once('close', () => clearTimeout(timer));
  });
}
