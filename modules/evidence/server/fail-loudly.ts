import type { FastifyReply, FastifyRequest } from 'fastify';

/** A kept file that is gone or altered is no refusal: somebody must be told, here and in the log. */
export function failLoudly(request: FastifyRequest, reply: FastifyReply, code: string): FastifyReply {
  request.log.error({ code, route: request.routeOptions.url }, 'failed');
  return reply.code(500).send({ outcome: 'failed', failure: { code } });
}
