import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

export type Tier = 'P0' | 'P1' | 'P2' | 'P3';

/**
 * One address of the API. Action, resource and tiers are what a supervisor reads in the permission table, what the
 * sweep tries as every kind of person, and what the OpenAPI document says. A route without them stops the boot.
 */
export type Route = {
  method: 'GET' | 'POST';
  url: string;
  action: string;
  resource: string;
  tiers: readonly Tier[];
  summary: string;
  /** `anyone`: before sign-in. */
  open?: 'anyone';
  /** May take longer than half a minute: a large file, a stream. */
  slow?: true;
  /** Asks for a proof of who it is that is not older than five minutes. `once-set-up`: not of someone who has no passkey yet. */
  stepUp?: true | 'once-set-up';
  /** Asked by the page itself, not by its person: does not keep a session awake. */
  quiet?: true;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer?: z.ZodType;
  run: (request: FastifyRequest, reply: FastifyReply, token: string) => Promise<unknown>;
};

/** Route parameters after validation; the schema beside the route is what makes this true. */
export function paramsOf<T>(request: FastifyRequest): T {
  return request.params as T;
}
export function queryOf<T>(request: FastifyRequest): T {
  return request.query as T;
}
export function bodyOf<T>(request: FastifyRequest): T {
  return request.body as T;
}
