import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from './answer-errors.ts';

const FROM_ELSEWHERE = { code: 'request.from-elsewhere', kind: 'forbidden' } as const;

/**
 * Another site's page must not be able to make a signed-in worker's browser change or fetch anything here. A browser says
 * where a request comes from (`Sec-Fetch-*`, `Origin`) and no page can make it lie; who sends neither is no browser, and
 * carries no one's cookie by accident.
 */
export async function refuseForeignOrigins(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const refuses = isRead(request)
    ? isForeignRead(request)
    : isPage(request)
      ? isForeignForm(request)
      : isForeignChange(request);
  if (refuses) await sendRefusal(reply, FROM_ELSEWHERE);
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Our own changes are made by our own script, from our own page: anything else that says so is refused. */
function isForeignChange({ headers }: FastifyRequest): boolean {
  const says = (name: string, allowed: string) => headers[name] === undefined || headers[name] === allowed;
  const ours = says('sec-fetch-site', 'same-origin') && says('sec-fetch-dest', 'empty') && isOwnMode(headers);
  const elsewhere = headers.origin !== undefined && URL.parse(headers.origin)?.host !== headers.host;
  return !ours || elsewhere;
}

function isOwnMode(headers: FastifyRequest['headers']): boolean {
  const mode = headers['sec-fetch-mode'];
  return mode === undefined || mode === 'cors' || mode === 'same-origin';
}

function isPage({ routeOptions }: FastifyRequest): boolean {
  return (routeOptions.config as { page?: boolean }).page === true;
}

/**
 * A plain form sends us somewhere, it does not fetch. Our pages send no referrer, so its origin reads `null`: what proves that
 * the form was ours is the value inside it, which the page checks.
 */
function isForeignForm({ headers }: FastifyRequest): boolean {
  const says = (name: string, allowed: string) => headers[name] === undefined || headers[name] === allowed;
  const { origin } = headers;
  const elsewhere = origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== headers.host;
  const sent = says('sec-fetch-mode', 'navigate') && says('sec-fetch-dest', 'document');
  return elsewhere || !sent || !says('sec-fetch-site', 'same-origin');
}

/** A link from elsewhere may lead to a page of ours; a foreign page may not load our data as an image, a script or text. */
function isForeignRead({ headers, url }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  const foreign = site === 'cross-site' || site === 'same-site';
  return foreign && url.startsWith('/api') && headers['sec-fetch-mode'] !== 'navigate';
}
