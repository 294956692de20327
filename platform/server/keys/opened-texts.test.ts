import { expect, test } from 'vitest';
import { type OpenedText, OpenedTexts } from './opened-texts.ts';

const of = (subject: string, organisationId = 'org'): OpenedText => ({
  organisationId,
  subject,
  person: subject,
  text: `"words":"of ${subject}"`,
});

test('a text that was opened is found by its cipher text, and by no other', () => {
  const texts = new OpenedTexts();
  texts.keep('one', of('asha'));
  expect(texts.get('one')).toEqual(of('asha'));
  expect(texts.get('two')).toBeUndefined();
});

test('who is forgotten is forgotten whole, and nobody else is', () => {
  const texts = new OpenedTexts();
  texts.keep('one', of('asha'));
  texts.keep('two', of('asha'));
  texts.keep('three', of('meera'));
  texts.keep('four', of('asha', 'another organisation'));
  texts.forget('org', 'asha');
  expect(['one', 'two', 'three', 'four'].map((sealed) => texts.get(sealed)?.subject)).toEqual([
    undefined,
    undefined,
    'meera',
    'asha',
  ]);
});

test('nothing is kept while news of erasing is not heard', () => {
  const texts = new OpenedTexts();
  texts.remember(false);
  texts.keep('one', of('asha'));
  expect(texts.get('one')).toBeUndefined();
});

test('the oldest makes room for the newest', () => {
  const texts = new OpenedTexts();
  for (let n = 0; n < 20_001; n += 1) texts.keep(`text ${n}`, of('asha'));
  expect(texts.get('text 0')).toBeUndefined();
  expect(texts.get('text 1')).toBeDefined();
  expect(texts.get('text 20000')).toBeDefined();
});
