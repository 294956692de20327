import { Buffer } from 'node:buffer';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import type { Principal } from './principals.ts';

/** What somebody is told, in every part by which one answer could be told from another. */
export type Told = { status: number; body: string; headers: string };

export type Knock = { method: 'GET' | 'POST'; url: string; payload?: unknown; headers?: Record<string, string> };

/** Headers that differ between two answers to the same question, and say nothing of it. */
const OF_THE_MOMENT = /^(date|x-request-id|x-ratelimit-.*|set-cookie|content-security-policy)$/;

/** Knocks at one address as one person. */
export async function knock(server: FastifyInstance, who: Principal, asked: Knock): Promise<Told> {
  const { method, url, payload, headers = {} } = asked;
  const options: InjectOptions = { method, url, headers: { ...headers, cookie: `${COOKIE}=${who.cookie}` } };
  if (payload !== undefined) options.payload = payload as object;
  const answer = await server.inject(options);
  const told = Object.entries(answer.headers).filter(([name]) => !OF_THE_MOMENT.test(name));
  return {
    status: answer.statusCode,
    body: Buffer.from(answer.rawPayload).toString('utf8'),
    headers: JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

export function isAlike(one: Told, other: Told): boolean {
  return one.status === other.status && one.body === other.body && one.headers === other.headers;
}

export function isOpened({ status }: Told): boolean {
  return status >= 200 && status < 300;
}

/** A failure that is said by its name (a file that is lost) is an answer; what nobody expected is none. */
export function isBroken({ status, body }: Told): boolean {
  return (status >= 500 && !/"code":"(?!server\.failed)/.test(body)) || /node_modules|\.ts:\d|at \w+ \(/.test(body);
}
