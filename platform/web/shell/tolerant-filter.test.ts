import { expect, test } from 'vitest';
import { filterTolerant, fitOf } from './tolerant-filter.ts';

test('a beginning stands before a middle', () => {
  expect(filterTolerant('ca', ['Vacant', 'Case files'], (word) => [word])).toEqual(['Case files', 'Vacant']);
});

test('accents and signs do not matter', () => {
  expect(fitOf('neem214', ['NEEM214'])).toBeGreaterThan(0);
  expect(fitOf('espanol', ['Español'])).toBeGreaterThan(0);
});

test('one slip of the finger is forgiven in a longer word', () => {
  expect(fitOf('inyia', ['Iniya'])).toBeGreaterThan(0);
  expect(fitOf('iniyaa', ['Iniya'])).toBeGreaterThan(0);
  expect(fitOf('xyzab', ['Iniya'])).toBe(0);
});

test('Devanagari keeps its vowel signs', () => {
  expect(fitOf('इनि', ['इनिया'])).toBeGreaterThan(0);
  expect(fitOf('इना', ['इनिया'])).toBe(0);
});
