import { expect, test } from 'vitest';
import { stopInOrder } from './stop-in-order.ts';

const SHORT = 20;

test('what hangs or fails is named, and what comes after it is stopped all the same', async () => {
  const ended: string[] = [];
  const said: string[] = [];
  const end = (name: string) => async () => void ended.push(name);
  const left = await stopInOrder(
    [
      ['the front door', end('door')],
      ['the public site', () => new Promise(() => {})],
      [
        'the house',
        () => {
          throw Object.assign(new Error('a text that may hold anything'), { code: 'ECONNRESET' });
        },
      ],
      ['the post', () => undefined],
      ['the database', end('database')],
    ],
    (line) => said.push(line),
    SHORT,
  );
  expect(ended).toEqual(['door', 'database']);
  expect(left).toEqual(['the public site', 'the house']);
  expect(said).toEqual(['the public site: did not stop in 0.02 s; left behind.', 'the house: failed (ECONNRESET)']);
});
