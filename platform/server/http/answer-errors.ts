import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, statusOf } from '#kernel/refusal.ts';
import { isSignedOut } from '#platform/server/database/transaction.ts';
import { TooManyPeople } from '#platform/server/reading/count-people.ts';

const BROKEN: Refusal = { code: 'request.not-readable', kind: 'invalid' };
const BAD_SHAPE: Refusal = { code: 'request.wrong-shape', kind: 'invalid' };
const TOO_LARGE: Refusal = { code: 'request.too-large', kind: 'too-large' };
const NOT_JSON: Refusal = { code: 'request.not-json', kind: 'invalid' };
const TOO_OFTEN: Refusal = { code: 'request.too-often', kind: 'too-often' };

/** A refusal as it goes over the wire. Accepted commands have no such key. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(statusOf(refusal)).send({ outcome: 'refused', refusal });
}

const BY_CODE: Record<string, Refusal> = {
  FST_ERR_CTP_INVALID_JSON_BODY: BROKEN,
  FST_ERR_CTP_EMPTY_JSON_BODY: BROKEN,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: BROKEN,
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_REQ_FILE_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: NOT_JSON,
  FST_ERR_VALIDATION: BAD_SHAPE,
  'request.too-intricate': BAD_SHAPE,
};

/** What went wrong in words a worker understands; for failures of the world only a code, never a stack or a text of the database. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof TooManyPeople) return sendRefusal(reply, error.refusal);
  const refusal = BY_CODE[error.code] ?? (error.statusCode === 429 ? TOO_OFTEN : undefined);
  if (refusal) return sendRefusal(reply, refusal);
  if (error instanceof SyntaxError && error.statusCode === 400) return sendRefusal(reply, BROKEN);
  if (isSignedOut(error)) return sendRefusal(reply, { code: 'session.signed-out', kind: 'signed-out' });
  if (isPolicy(error)) return sendRefusal(reply, { code: 'record.not-found', kind: 'not-found' });
  if (isValueRefused(error)) return sendRefusal(reply, { code: 'input.does-not-fit', kind: 'rule' });
  request.log.error({ code: error.code ?? error.name, route: request.routeOptions.url }, 'failed');
  const busy = isWorldDown(error);
  return reply
    .code(busy ? 503 : 500)
    .send({ outcome: 'failed', failure: { code: busy ? 'server.not-ready' : 'server.failed' } });
}

/** 42501: a policy said no. What one may not touch is answered as what is not there. */
function isPolicy(error: FastifyError): boolean {
  return error.code === '42501';
}

/** Classes 22 and 23: a value the tables do not take. The schema should have said it first, in better words. */
function isValueRefused(error: FastifyError): boolean {
  return typeof error.code === 'string' && /^2[23][0-9A-Z]{3}$/.test(error.code);
}

function isWorldDown(error: FastifyError): boolean {
  return (
    ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '57014', '53100'].includes(error.code) ||
    /terminated|timeout/i.test(error.message)
  );
}
