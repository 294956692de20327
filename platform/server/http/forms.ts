import type { FastifyInstance } from 'fastify';

const LONGEST = 16_384;
const MOST_FIELDS = 20;

/** Plain forms, at the few addresses that are pages of their own; everywhere else JSON stays the one kind of text. */
export function takeForms(server: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded';
  server.addContentTypeParser(type, { parseAs: 'string', bodyLimit: LONGEST }, (_request, body, done) => {
    const fields = [...new URLSearchParams(String(body))].slice(0, MOST_FIELDS);
    done(null, Object.fromEntries(fields));
  });
}
