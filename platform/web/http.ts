import type { Refusal } from '#kernel/refusal.ts';

/** No server was reached: nothing was refused, nothing is lost, it can be tried again. */
export class NotReached extends Error {}

export type Refused = { outcome: 'refused'; refusal: Refusal };

/** Calls the case server. A refusal is an answer like any other; only the world's failures are thrown. */
export async function call<T>(method: 'GET' | 'POST', url: string, body?: unknown): Promise<T | Refused> {
  const response = await reach(url, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status >= 500) throw new NotReached(String(response.status));
  return (await response.json()) as T | Refused;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin', cache: 'no-store' });
  } catch {
    throw new NotReached(url);
  }
}

export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && (answer as { outcome?: unknown }).outcome === 'refused';
}
