import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canReach } from './reachable-place.ts';

const STRANGER = { name: 'stranger', uid: 4_000_000, gid: 4_000_000 };
let home: string;
let inner: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sharan-reach-'));
  inner = join(home, 'checkout');
  mkdirSync(inner);
  chmodSync(inner, 0o755);
});

afterEach(() => rmSync(home, { recursive: true }));

test('a folder under a home that is shut to others cannot be reached by another account', () => {
  chmodSync(home, 0o700);
  expect(canReach(inner, STRANGER)).toBe(false);
});

test('a folder whose every parent may be walked through can be reached', () => {
  chmodSync(home, 0o711);
  expect(canReach(inner, STRANGER)).toBe(true);
});

test('whoever needs no other account reaches everything', () => {
  chmodSync(home, 0o700);
  expect(canReach(inner, null)).toBe(true);
});
