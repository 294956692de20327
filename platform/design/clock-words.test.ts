import { expect, test } from 'vitest';
import { clockWords } from './clock-words.ts';

const t = (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' ');
const NOW = '2024-05-13T04:30:00Z';

test('a deadline of hours counts hours', () => {
  expect(clockWords('2024-05-13T10:45:00Z', 'at-risk', NOW, t, 'en')).toBe('clock.hoursLeft 6');
});

test('a day is late only when it is over in India', () => {
  expect(clockWords('2024-05-13', 'running', '2024-05-13T18:00:00Z', t, 'en')).toBe('date.today');
  expect(clockWords('2024-05-11', 'missed', NOW, t, 'en')).toBe('clock.daysLate 1');
});

test('this week is told by its weekday', () => {
  expect(clockWords('2024-05-16', 'at-risk', NOW, t, 'en')).toMatch(/^Thu,? 16 May$/);
});

test('a clock that cannot start says so, whatever its day', () => {
  expect(clockWords(null, 'not-startable', NOW, t, 'en')).toBe('clock.not-startable');
});
