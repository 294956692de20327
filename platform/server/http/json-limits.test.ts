import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { answerError } from './answer-errors.ts';
import { isTooIntricate, limitJson } from './json-limits.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const keys = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 1])));

test.each([
  ['twenty levels', nested(20), false],
  ['twenty-one levels', nested(21), true],
  ['ten thousand levels', nested(10_000), true],
  ['five hundred keys', keys(500), false],
  ['five hundred and one', keys(501), true],
  ['brackets and colons that are only text', JSON.stringify({ a: `${'[{:'.repeat(900)}\\"` }), false],
  ['a list of a hundred thousand', `[${'1,'.repeat(100_000)}1]`, true],
])('%s', (_what, text, refused) => expect(isTooIntricate(text)).toBe(refused));

test('what is too deep is answered in a code, and text or a form is not taken at all', async () => {
  const server = Fastify();
  server.setErrorHandler(answerError);
  limitJson(server);
  server.post('/', async (request) => request.body);
  const send = (payload: string, kind: string) =>
    server.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': kind } });
  expect((await send(nested(21), 'application/json')).json().refusal.code).toBe('request.wrong-shape');
  expect((await send('{"a":1}', 'application/json')).json()).toEqual({ a: 1 });
  for (const kind of ['text/plain', 'application/x-www-form-urlencoded', 'application/csp-report'])
    expect((await send('{"a":1}', kind)).json().refusal.code).toBe('request.not-json');
});

test('no body can reach the prototype of everything (check 31)', async () => {
  const server = Fastify();
  server.setErrorHandler(answerError);
  limitJson(server);
  server.post('/', async (request) => Object.assign({}, request.body));
  for (const payload of ['{"__proto__":{"x":1}}', '{"a":{"__proto__":1}}', '{"constructor":{"prototype":{"x":1}}}']) {
    const answer = await server.inject({
      method: 'POST',
      url: '/',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.json().refusal.code).toBe('request.not-readable');
  }
  expect(Reflect.get({}, 'x')).toBeUndefined();
});
