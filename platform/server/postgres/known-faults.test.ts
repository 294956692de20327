import { expect, test } from 'vitest';
import { knownFaultsOf } from './known-faults.ts';

test('a server with a published hole in its policies is named with its faults; a mended one is not', () => {
  expect(knownFaultsOf(150008)).toContain('CVE-2024-10976');
  expect(knownFaultsOf(150013)).toContain('CVE-2025-8713');
  expect(knownFaultsOf(160009)).toContain('CVE-2025-8714');
  expect(knownFaultsOf(170005)).toContain('CVE-2025-8715');
  for (const mended of [150014, 160010, 170006, 180000, 180004]) expect(knownFaultsOf(mended)).toEqual([]);
});
