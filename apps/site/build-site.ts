import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type pg from 'pg';
import { logOptions } from '#platform/server/http/log.ts';
import type { CardGateway } from '#platform/server/payment/card-gateway.ts';
import type { ProofSettings } from '#platform/server/site/proof-of-work.ts';
import { answerPage, answerSent } from './answer.ts';
import { assetAt, packedAsset } from './assets.ts';
import { makeFace } from './face.ts';
import { refuseLine, sendPublicHeaders } from './headers.ts';
import { packingFor } from './kept-pages.ts';
import { shareLines } from './share-lines.ts';

export type SiteOptions = {
  /** Connections of the role `app_site`. */
  pool: pg.Pool;
  /** The organisation's clock: what lies in its future is not shown. */
  now: () => Date;
  /** What the puzzles before forms are made with. */
  work: ProofSettings;
  /** Who takes cards for an organisation; nobody where it is left out. */
  gateways?: ReadonlyMap<string, CardGateway>;
  /** How many may hold a line at once. */
  mostLines?: number;
  logs?: boolean | { write(line: string): void };
};

const MOST_SENT = 256 * 1024;
const MOST_LINES = 1000;

/** How long anybody may hold a line: readers ask for little and are answered at once. */
const PATIENCE = {
  requestTimeout: 20_000,
  connectionTimeout: 30_000,
  keepAliveTimeout: 10_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000, maxHeaderSize: 16_384 },
} as const;

/** The public face: reads published copies, leaves what readers send, and can do nothing else. */
export async function buildSite({
  pool,
  now,
  work,
  gateways = new Map(),
  mostLines = MOST_LINES,
  logs = false,
}: SiteOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: MOST_SENT,
    logController: new LogController({ disableRequestLogging: true }), // who reads what is nobody's business
    logger: logs ? logOptions(logs === true ? undefined : logs) : false,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    exposeHeadRoutes: true,
    clientErrorHandler: refuseLine,
    ...PATIENCE,
  });
  shareLines(server, mostLines);
  const face = makeFace({ pool, now, work, gateways, tell: (code) => server.log.error({ code }) });
  sendPublicHeaders(server);
  takeAnything(server);
  server.setErrorHandler((error, _request, reply) => {
    server.log.error(error);
    return reply.code(statusOf(error)).type('text/plain; charset=utf-8').send('');
  });
  server.get('/static/:name', (request, reply) => sendAsset(request, reply));
  server.get('/*', (request, reply) => answerPage(face, request, reply));
  server.post('/*', (request, reply) => answerSent(face, request, reply));
  return server;
}

/** What is sent is kept as it came: a form is read from it, a signature is checked over it. */
function takeAnything(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function sendAsset(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const asset = assetAt(request.url);
  if (!asset) return reply.code(404).send('');
  reply
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'accept-encoding')
    .type(asset.type);
  const how = packingFor(request.headers['accept-encoding']);
  return how ? reply.header('content-encoding', how).send(packedAsset(asset, how)) : reply.send(asset.bytes);
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
