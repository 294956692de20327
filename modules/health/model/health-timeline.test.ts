import { expect, test } from 'vitest';
import type { Reader } from '#kernel/reader.ts';
import { healthTimeline } from '#modules/health/model/health-timeline.ts';
import { buildEncounter } from '#modules/health/testing/build-encounter.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
const NO_READER = {} as Reader; // a health entry is told without looking at any other record

test('a health entry says only that it was added; what it holds is closed, also in a file', () => {
  const stored = {
    ...STAMP,
    id: 'encounteraaa',
    scopeId: 'personaaaaaa',
    ...buildEncounter({ condition: 'stable', findings: 'fever' }),
  };
  const [fact] = healthTimeline.tell(stored, NO_READER);
  expect(fact).toMatchObject({
    sentence: { key: 'health:timeline.added' },
    quiet: { key: 'health:timeline.added' },
    painful: ['stable', 'fever'],
  });
  expect(JSON.stringify([fact?.sentence, fact?.quiet])).not.toMatch(/stable|fever|check-up/);
});
