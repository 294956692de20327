import type { Refusal } from '#kernel/refusal.ts';
import { nameOf } from './save-file.ts';
import { confirmItIsHer } from './sign-in/step-up.ts';

/** No server was reached: nothing was refused, nothing is lost, it can be tried again. */
export class NotReached extends Error {}

export type Refused = { outcome: 'refused'; refusal: Refusal };

const STEP_UP = 'session.step-up-needed';

/**
 * Calls the case server. A refusal is an answer like any other; only the world's failures are thrown.
 *
 * Where the server first wants to see once more who asks, it is the same request, with the same command id, that is
 * sent again: the form above never notices, and nothing typed is lost.
 */
export async function call<T>(method: 'GET' | 'POST', url: string, body?: unknown): Promise<T | Refused> {
  const answer = await send<T>(method, url, body);
  if (!isRefused(answer) || answer.refusal.code !== STEP_UP) return answer;
  return (await confirmItIsHer()) ? send<T>(method, url, body) : answer;
}

/**
 * Asks for a file. What comes is read only when it is one; where the server first wants to see who asks, the same
 * request is sent again, as `call` does.
 */
export async function fetchAnswer(url: string, body?: unknown): Promise<Response> {
  const response = await reach(url, asked(body === undefined ? 'GET' : 'POST', body));
  if (response.status !== 401) return response;
  const refused: unknown = await response.clone().json();
  if (!isRefused(refused) || refused.refusal.code !== STEP_UP || !(await confirmItIsHer())) return response;
  return reach(url, asked(body === undefined ? 'GET' : 'POST', body));
}

async function send<T>(method: 'GET' | 'POST', url: string, body: unknown): Promise<T | Refused> {
  const response = await reach(url, asked(method, body));
  if (response.status >= 500) throw new NotReached(String(response.status));
  return (await response.json()) as T | Refused;
}

function asked(method: 'GET' | 'POST', body: unknown): RequestInit {
  if (body === undefined) return { method };
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(url, { ...init, credentials: 'same-origin', cache: 'no-store' });
    reached = true;
    return answer;
  } catch {
    reached = false;
    throw new NotReached(url);
  }
}

let reached = true;

/** Whether the last request found a server. */
export function lastReached(): boolean {
  return reached;
}

export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && (answer as { outcome?: unknown }).outcome === 'refused';
}

type Fetched = { file: Blob; name: string };

/** A file made for the one who asks, with the neutral name the server gave it. Asks for a fresh proof like `call`. */
export async function callForFile(url: string, body: unknown): Promise<Fetched | Refused> {
  const ask = () =>
    reach(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const first = await ask();
  const refused = first.ok ? null : await refusalOf(first);
  if (refused?.refusal.code !== STEP_UP) return refused ?? fileOf(first);
  if (!(await confirmItIsHer())) return refused;
  const second = await ask();
  return second.ok ? fileOf(second) : refusalOf(second);
}

async function refusalOf(response: Response): Promise<Refused> {
  if (response.status >= 500) throw new NotReached(String(response.status));
  return (await response.json()) as Refused;
}

async function fileOf(response: Response): Promise<Fetched> {
  return { file: await response.blob(), name: nameOf(response, 'paper.pdf') };
}
