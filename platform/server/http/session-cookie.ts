import type { FastifyReply } from 'fastify';

/**
 * `__Host-`: the browser takes it only with Secure, for this host alone, and no neighbouring host can plant one. Chromium
 * and Firefox keep that promise on http://localhost too; over plain HTTP anywhere else nobody can sign in, and should not.
 */
export const COOKIE = '__Host-sharan';
const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

export function giveSession(reply: FastifyReply, token: string): FastifyReply {
  return reply.setCookie(COOKIE, token, ATTRIBUTES);
}

/**
 * Takes the session away, and what the browser cached with it. Storage is left to the page, which drops the kept records
 * itself: a colleague's unsent work and the pinned checkpoint of the journal on the same device must outlive a sign-out.
 */
export function takeSession(reply: FastifyReply): FastifyReply {
  return reply.clearCookie(COOKIE, ATTRIBUTES).header('clear-site-data', '"cache", "cookies"');
}
