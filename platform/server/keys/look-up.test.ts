import { expect, test } from 'vitest';
import { newKey } from './cipher.ts';
import { digestsAsked } from './look-up.ts';
import { keysOf } from './subject-keys.ts';

const key = keysOf(newKey(), null);
const hex = (field: 'name' | 'phone' | 'document', value: string) =>
  digestsAsked(key, field, value).map((one) => one.toString('hex'));

test.each([
  ['phone', '98765 43210', '+91 98765-43210'],
  ['phone', '098765 43210', '919876543210'],
  ['phone', '+880 1711 000 000', '+8801711000000'],
  ['name', 'Tārā  Bai', 'tara bai'],
  ['name', 'तारा बाई', ' तारा  बाई '],
  ['document', '1234 5678 9012', '1234-5678-9012'],
  ['document', 'Passport K1234567', 'passport k1234567'],
] as const)('%s: %s and %s are one', (field, one, other) => {
  expect(hex(field, one)).not.toEqual([]);
  expect(hex(field, one)).toEqual(hex(field, other));
});

test.each([
  ['phone', '98765 43210', '98765 43211'],
  ['name', 'Tara Bai', 'Bai Tara'],
  ['name', 'तारा', 'तार'],
  ['document', 'K1234567', 'K1234568'],
] as const)('%s: %s and %s are two', (field, one, other) => {
  expect(hex(field, one)).not.toEqual(hex(field, other));
});

test.each([
  ['phone', 'her aunt'],
  ['phone', '12345'],
  ['document', 'a card'],
  ['name', '  '],
] as const)('nobody is found by %s: "%s"', (field, value) => {
  expect(hex(field, value)).toEqual([]);
});

test('two organisations make two digests of one number, and two fields of one text', () => {
  const other = keysOf(newKey(), null);
  expect(digestsAsked(other, 'phone', '9876543210')).not.toEqual(digestsAsked(key, 'phone', '9876543210'));
  expect(hex('name', '1234567')).not.toEqual(hex('document', '1234567'));
});
