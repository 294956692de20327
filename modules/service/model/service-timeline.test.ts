import { expect, test } from 'vitest';
import type { Reader } from '#kernel/reader.ts';
import { serviceTimeline } from '#modules/service/model/service-timeline.ts';
import { buildProvision } from '#modules/service/testing/build-provision.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
const NO_READER = {} as Reader; // a service is told without looking at any other record
const tell = (facts: Parameters<typeof buildProvision>[0]) =>
  serviceTimeline.tell(
    { ...STAMP, id: 'provisionaaa', scopeId: 'personaaaaaa', ...buildProvision(facts) },
    NO_READER,
  )[0];

test('a service is named in her file and in no list', () => {
  const fact = tell({ type: 'de_addiction', words: 'twice a week' });
  expect(fact?.sentence).toEqual({
    key: 'service:timeline.withWords.provided',
    values: { service: 'codes:service_type.de_addiction', words: 'twice a week' },
  });
  expect(fact?.quiet).toEqual({ key: 'service:timeline.quiet' });
});

test('a service stands in the track it belongs to, and a planned one as planned', () => {
  expect(tell({ type: 'legal_aid' })).toMatchObject({ track: 'legal', planned: false });
  expect(tell({ type: 'counselling', status: 'planned' })).toMatchObject({ track: 'recovery', planned: true });
});
