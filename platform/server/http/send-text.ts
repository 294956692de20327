import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const WORTH_IT = 4096;
const pack = promisify(gzip);

/** Sends JSON that the database already wrote as text; long ones are packed, for a lane's network is thin. */
export async function sendText(request: FastifyRequest, reply: FastifyReply, body: string): Promise<FastifyReply> {
  reply.type('application/json; charset=utf-8').header('cache-control', 'no-store');
  const packs = body.length >= WORTH_IT && String(request.headers['accept-encoding'] ?? '').includes('gzip');
  if (!packs) return reply.send(body);
  return reply.header('content-encoding', 'gzip').send(await pack(body, { level: 1 }));
}
