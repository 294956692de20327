import { expect, test } from 'vitest';
import { typedWords } from './typed-words.ts';

test('what was typed is found in a command, without ids, codes and dates', () => {
  const input = {
    entryId: 'abcdefghijkl',
    entry: {
      words: 'She sleeps well.',
      lang: 'en',
      track: 'schooling',
      happened: { earliest: '2024-05-11', at: null, said: 'last week' },
      list: ['Two rooms', 'two_rooms'],
    },
  };
  expect(typedWords(input)).toEqual(['She sleeps well.', 'last week', 'Two rooms']);
});

test('words of another script are words', () => {
  expect(typedWords({ words: 'ठीक' })).toEqual(['ठीक']);
});
