import { expect, test } from 'vitest';
import { pieceOfPath } from './piece-of-path.ts';

test('what is wrong stands beside the piece that asks for it', () => {
  const values = { happened: null, source: null, kind: null, ownWords: '' };
  expect(pieceOfPath('entry.happened.latest', values)).toBe('happened');
  expect(pieceOfPath('entry.source.kind', values)).toBe('source');
  expect(pieceOfPath('encounter.kind', values)).toBe('kind');
  expect(pieceOfPath('goal.ownWords', values)).toBe('ownWords');
  expect(pieceOfPath('answers.2.step', values)).toBe('step');
  expect(pieceOfPath('findings.claimSource.kind', values)).toBe('claimSource');
  expect(pieceOfPath('action.who', { who: '' })).toBe('who');
  expect(pieceOfPath('age.least', { age: null, least: null })).toBe('age');
});
