import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { findPlace, matchPath, type Place, preferred, withoutName } from './address.ts';
import { assetAddress } from './assets.ts';
import type { Face } from './face.ts';
import { contentPolicy, KEPT_S } from './headers.ts';
import { notFoundSheet, placesSheet, troubleSheet } from './html/notices.ts';
import { drawSheet } from './html/sheet.ts';
import { makeLeave, turnsOf } from './inbox.ts';
import { pack, packingFor, type Written, write } from './kept-pages.ts';
import type { Answer, Asked, Page, Taker } from './page.ts';
import { PAGES, TAKERS } from './pages.ts';
import { sayIn, WORD_LANGUAGES } from './words.ts';

const FORM = 'application/x-www-form-urlencoded';
const MOST_FIELDS = 60;

/** Finds the page that is asked for, writes it or takes the one already written, and sends it. */
export async function answerPage(face: Face, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!(await face.fresh.check())) return send(request, reply, inTrouble(request), false);
  const { generation } = face.kept;
  const key = `${request.protocol}://${request.host}${request.url}`;
  const kept = face.kept.get(key);
  if (kept) return send(request, reply, kept, true);
  const place = await placeOf(face, request);
  const found = place && findPage(place);
  if (!place || !found) return withoutPage(face, request, reply, place);
  const asked = askedAt(face, request, place, found.params);
  const answer = await found.page.run(asked);
  if ('goTo' in answer) return reply.redirect(answer.goTo, 303);
  const written = writeAnswer(asked, answer);
  if (!found.page.fresh && isPlain(request.url)) face.kept.keep(key, written, generation);
  return send(request, reply, written, !found.page.fresh);
}

/** Takes what a reader, or a gateway, sends. What comes from another site's page is not taken. */
export async function answerSent(face: Face, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!(await face.fresh.check())) return send(request, reply, inTrouble(request), false);
  const place = await placeOf(face, request);
  const found = place && findTaker(place);
  if (!place || !found) return withoutPage(face, request, reply, place);
  if (!found.taker.foreign && comesFromElsewhere(request)) return reply.code(403).send('');
  const asked = askedAt(face, request, place, found.params);
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const { organisationId } = place.site;
  const leave = makeLeave(face.pool, { organisationId, language: asked.language, now: face.now });
  const answer = await found.taker.take({
    ...asked,
    form: formIn(request, raw),
    raw,
    headers: request.headers,
    from: request.ip,
    leave,
    turn: turnsOf(face.pool, request.ip),
  });
  if ('goTo' in answer) return reply.redirect(answer.goTo, 303);
  return send(request, reply, writeAnswer(asked, answer), false);
}

/** What is asked behind a question mark may be anything, and as often as somebody likes: only pages of lists are kept by it. */
function isPlain(url: string): boolean {
  return /^[^?]*(\?page=\d{1,6})?$/.test(url);
}

async function placeOf(face: Face, request: FastifyRequest): Promise<Place | null> {
  return findPlace(await face.sites(), request.hostname, pathOf(request));
}

function pathOf({ url }: FastifyRequest): string {
  const [path = '/'] = url.split('?');
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function findPage(place: Place): { page: Page; params: Record<string, string> } | null {
  for (const page of PAGES) {
    const params =
      (page.under === 'organisation') === (place.language === null) ? matchPath(page.url, place.path) : null;
    if (params) return { page, params };
  }
  return null;
}

function findTaker(place: Place): { taker: Taker; params: Record<string, string> } | null {
  for (const taker of TAKERS) {
    const params =
      (taker.under === 'organisation') === (place.language === null) ? matchPath(taker.url, place.path) : null;
    if (params) return { taker, params };
  }
  return null;
}

function askedAt(face: Face, request: FastifyRequest, place: Place, params: Record<string, string>): Asked {
  const { site, base, path } = place;
  const language = place.language ?? preferred(request.headers['accept-language'], site.languages);
  const origin = site.host ? `https://${site.host}` : `${request.protocol}://${request.host}`;
  const home = site.host ? origin : origin + base;
  return {
    site,
    language,
    t: sayIn(language),
    to: (path_, other = language) => `${base}/${other}${path_ === '/' ? '' : path_}`,
    base,
    whole: (path_, other = language) => `${home}${other ? `/${other}` : ''}${path_ === '/' ? '' : path_}`,
    origin,
    path,
    params,
    query: new URLSearchParams(request.url.split('?')[1] ?? ''),
    now: face.now(),
    shelf: face.shelf,
    pictures: face.pictures,
    gifts: face.gifts,
    proofs: face.proofs,
  };
}

function writeAnswer(asked: Asked, answer: Exclude<Answer, { goTo: string }>): Written {
  const { status = 200 } = answer;
  if ('body' in answer) return write({ status, type: answer.type, policy: null, body: answer.body });
  const { sheet } = answer;
  const scripts = (sheet.scripts ?? []).map(assetAddress);
  const body = drawSheet(asked, { ...sheet, noIndex: sheet.noIndex === true || status !== 200 }, scripts).text;
  return write({ status, type: 'text/html; charset=utf-8', policy: contentPolicy(scripts.length > 0), body });
}

/** No such page: at the root the language is chosen, or the organisation; elsewhere it is said. */
async function withoutPage(
  face: Face,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place | null,
): Promise<FastifyReply> {
  if (place && place.language === null && place.path === '/')
    return reply.header('vary', 'accept-language').redirect(askedAt(face, request, place, {}).to('/'), 302);
  const moved = place && withoutName(place);
  if (moved) return reply.redirect(moved, 301);
  if (place) {
    const asked = askedAt(face, request, place, {});
    return send(request, reply, writeAnswer(asked, { sheet: notFoundSheet(asked), status: 404 }), false);
  }
  const language = languageOf(request);
  const sites = pathOf(request) === '/' ? await face.sites() : [];
  const status = sites.length > 0 ? 200 : 404;
  const body = placesSheet(language, sites).text;
  const policy = contentPolicy(false);
  return send(request, reply, write({ status, type: 'text/html; charset=utf-8', policy, body }), false);
}

/** Where no organisation is known: the language that the address names, or the one the browser asks for. */
function languageOf(request: FastifyRequest): StoryLanguage {
  const named = pathOf(request).split('/', 3);
  return (
    WORD_LANGUAGES.find((one) => named.includes(one)) ?? preferred(request.headers['accept-language'], WORD_LANGUAGES)
  );
}

function inTrouble(request: FastifyRequest): Written {
  const language = languageOf(request);
  const body = troubleSheet(language).text;
  return write({ status: 503, type: 'text/html; charset=utf-8', policy: contentPolicy(false), body });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Written,
  mayKeep: boolean,
): Promise<FastifyReply> {
  reply.header('cache-control', mayKeep ? `public, max-age=${KEPT_S}` : 'no-store').type(page.type);
  if (page.policy) reply.header('content-security-policy', page.policy);
  if (mayKeep) {
    reply.header('etag', page.etag);
    if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  }
  reply.code(page.status);
  if (!page.packed) return reply.send(page.plain);
  reply.header('vary', 'accept-encoding');
  const how = packingFor(request.headers['accept-encoding']);
  return how ? reply.header('content-encoding', how).send(await pack(page, how)) : reply.send(page.plain);
}

/** There is no cookie, so nobody can be made to send in her own name; but a page elsewhere could make its readers send. */
function comesFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  const { origin } = headers;
  // Our pages send no referrer, and so a form's origin reads `null`.
  return origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== headers.host;
}

function formIn(request: FastifyRequest, raw: Buffer): Record<string, string> {
  if (!String(request.headers['content-type'] ?? '').startsWith(FORM)) return {};
  const fields = [...new URLSearchParams(raw.toString('utf8'))].slice(0, MOST_FIELDS);
  return Object.fromEntries(fields);
}
