import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance } from 'fastify';
import { PERMISSIONS_POLICY } from '#platform/server/http/headers.ts';
import { LEAVE_SCRIPT_HASH } from './html/leave-script.ts';

/** A withdrawal is everywhere within a minute: nobody may keep a page longer than this without asking again. */
export const KEPT_S = 20;
const TWO_YEARS_S = 63_072_000;

/** Nothing from anywhere else, no frame, no object. Scripts of ours only where a page says so; every page works without. */
export function contentPolicy(hasScripts: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${LEAVE_SCRIPT_HASH}'${hasScripts ? " 'self'" : ''}`,
    ...(hasScripts ? ["worker-src 'self'", "connect-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    ...(hasScripts ? [] : ["trusted-types 'none'"]),
  ].join('; ');
}

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy(false),
  'permissions-policy': PERMISSIONS_POLICY,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
};

/** The same on every answer, also on refusals. There is no cookie: a reader is nobody. */
export function sendPublicHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) reply.raw.setHeader(name, value);
    // Behind a proxy that ends TLS, and nowhere else: over plain http it means nothing, on an onion it would break.
    if (request.protocol === 'https') reply.raw.setHeader('strict-transport-security', `max-age=${TWO_YEARS_S}`);
  });
}

const REFUSALS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is no request, or none that ends, is refused before it is anybody's: in as few words, with the same headers. */
export function refuseLine({ code }: ConnectionError, socket: Socket): void {
  const lines = [
    `HTTP/1.1 ${REFUSALS[code] ?? '400 Bad Request'}`,
    ...Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`),
    'content-length: 0',
    'connection: close',
  ];
  if (socket.writable) socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.destroy();
}
