import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hardened } from './harden.ts';

const APPS = join(import.meta.dirname, '../../apps/server');

test('no name in what was sent reaches what all objects share (check 31)', () => {
  expect(hardened).toBe(true);
  const sent = JSON.parse('{"__proto__":{"admin":true},"a":{"__proto__":1}}') as object;
  const merged = Object.assign({}, sent, { ...sent });
  expect(Reflect.get({}, 'admin')).toBeUndefined();
  expect(Reflect.get(Object.getPrototypeOf(merged) as object, 'admin')).toBeUndefined();
});

test.each(['start.ts', 'serve.ts'])('%s is hardened before it loads anything else', (program) => {
  const first = readFileSync(join(APPS, program), 'utf8').match(/^import .*$/m)?.[0];
  expect(first).toBe("import '#platform/server/harden.ts';");
});
