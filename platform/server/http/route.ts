import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Role } from '#kernel/need-to-know.ts';
import { type Purpose, purposesOf } from '#kernel/purposes.ts';
import type { Tier } from '#kernel/tiers.ts';

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
  /** Roles that may ask at all; everybody where it is left out. What they may see of it is up to need-to-know. */
  by?: readonly Role[];
  /** What it is for, where that is not what its resource is for. */
  purposes?: readonly Purpose[];
  /** May take longer than half a minute: a large file, a stream. */
  slow?: true;
  /** Asks for a proof of who it is that is not older than five minutes. `once-set-up`: not of someone who has no passkey yet. */
  stepUp?: true | 'once-set-up';
  /** A page of its own, that takes a plain form: for whoever has no account and an old phone. */
  page?: true;
  /** Asked by the page itself, not by its person: does not keep a session awake. */
  quiet?: true;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer?: z.ZodType;
  run: (request: FastifyRequest, reply: FastifyReply, token: string) => Promise<unknown>;
};

/** What an address is for: its own purposes, or its resource's. Empty stops the boot. */
export function purposesOfRoute({ purposes, resource }: Pick<Route, 'purposes' | 'resource'>): readonly Purpose[] {
  return purposes ?? purposesOf(resource) ?? [];
}

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
