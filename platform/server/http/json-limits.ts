import type { FastifyInstance } from 'fastify';

const DEEPEST = 20;
const MOST_KEYS = 500;

/** More nesting or more keys than any form of ours makes: such a body only costs, or looks for a way in. */
class TooIntricate extends Error {
  readonly code = 'request.too-intricate';
  readonly statusCode = 400;
}

/**
 * JSON is the one kind of text that is taken (files come as multipart). Depth and keys are counted before anything is
 * built from it; `__proto__` and `constructor` are refused by the parser itself.
 */
export function limitJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooIntricate(String(body))) return done(new TooIntricate('Too deep, or too many keys.'));
    parse(request, String(body), done);
  });
}

const [QUOTE, BACKSLASH, COLON, COMMA] = ['"', '\\', ':', ','].map((sign) => sign.charCodeAt(0));
const OPENING = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));

/** One walk over the text, whatever it holds; keys and members of lists are counted alike. */
export function isTooIntricate(text: string): boolean {
  let [depth, colons, commas, quoted] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) quoted = false;
      continue;
    }
    if (sign === QUOTE) quoted = true;
    else if (sign === COLON) colons += 1;
    else if (sign === COMMA) commas += 1;
    else if (OPENING.has(sign)) depth += 1;
    else if (CLOSING.has(sign)) depth -= 1;
    if (depth > DEEPEST || colons > MOST_KEYS || commas > 10 * MOST_KEYS) return true;
  }
  return false;
}
