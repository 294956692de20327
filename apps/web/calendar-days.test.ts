import { expect, test } from 'vitest';
import type { Due } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import { calendarDays } from './calendar-days.ts';

const NOW = { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' };
const buildHearing = (hearing: { id: string; on: string; outcome?: string }) => ({ outcome: null, ...hearing });
const due = (id: string, dueOn: string | null, dueAt: string | null = null) => ({ id, dueOn, dueAt }) as Due;

function readerOf(records: Record<string, readonly object[]>): Reader {
  return { all: (kind) => (records[kind.kind] ?? []) as never, get: () => null };
}

test('days and how many, each thing once, from today on; nothing that says what or of whom', () => {
  const hearings = [
    buildHearing({ id: 'h1', on: '2024-05-22' }),
    buildHearing({ id: 'h2', on: '2024-05-22' }),
    buildHearing({ id: 'h3', on: '2024-05-01' }),
    buildHearing({ id: 'h4', on: '2024-05-30', outcome: 'held' }),
    buildHearing({ id: 'h5', on: '2026-05-30' }),
  ];
  const dues = [
    due('hearing-h1', '2024-05-22'),
    due('task-1', '2024-05-14'),
    due('visit-1', null, '2024-05-13T20:00:00Z'),
    due('task-2', null),
    due('task-3', '2024-05-12'),
  ];
  const days = calendarDays(readerOf({ hearing: hearings }), dues, NOW);
  expect(days).toEqual([
    { on: '2024-05-14', things: 2 }, // half past one at night in India is the next day
    { on: '2024-05-22', things: 2 },
  ]);
});
