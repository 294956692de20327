import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR = '365d';

/** Serves the built staff app: files by their hashed names for a year, the page itself fresh with a nonce of its own. */
export async function serveStaffApp(server: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const icon = await readFile(join(folder, 'page.svg'), 'utf8');
  const send = (_request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    reply.header('content-security-policy', contentPolicy(nonce)).header('cache-control', 'no-store').type('text/html');
    return reply.send(page.replaceAll('__NONCE__', nonce));
  };
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: YEAR,
    index: false,
  });
  server.get('/page.svg', (_request, reply) =>
    reply.header('cache-control', 'max-age=86400').type('image/svg+xml').send(icon),
  );
  // Addresses are `/<room letter>/<id>`; the page finds its own way. Not-there and not-yours look alike from outside.
  server.get('/', send);
  server.get('/:room', send);
  server.get('/:room/:id', send);
}

/** No inline code, no foreign origin, Trusted Types for what little writes markup (stack: Mantine's own style elements). */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default dompurify',
  ].join('; ');
}
