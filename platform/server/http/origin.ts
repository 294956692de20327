import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from './answer-errors.ts';

/** Another site's page must not be able to make a signed-in worker's browser change anything here. */
export async function refuseForeignOrigins(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  const elsewhere = origin !== undefined && URL.parse(origin)?.host !== request.headers.host;
  if (foreign || elsewhere) await sendRefusal(reply, { code: 'request.from-elsewhere', kind: 'forbidden' });
}
