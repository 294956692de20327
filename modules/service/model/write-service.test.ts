import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Person } from '#modules/person/model/person.ts';
import type { ServiceProvision } from '#modules/service/model/service-provision.ts';
import { settleService, writeService } from '#modules/service/model/write-service.ts';
import { buildProvision } from '#modules/service/testing/build-provision.ts';

const ASKING = { today: '2024-05-13', now: '2024-05-13T04:11:00.000Z' } as Asking; // the decision reads nothing else
const person = { id: 'personaaaaaa' } as StoredOf<typeof Person>;

describe('a service', () => {
  const write = (facts: Parameters<typeof buildProvision>[0]) =>
    writeService.decide({ provisionId: 'provisionaaa', provision: buildProvision(facts) }, { person }, ASKING);

  test('that she refused is as much a fact as one she received', () => {
    expect(write({ status: 'refused' })).toMatchObject({
      accepted: true,
      events: [{ scopeId: 'personaaaaaa', facts: { status: 'refused' } }],
    });
    expect(write({})).toMatchObject({ accepted: true });
  });

  test('of a day to come is planned or refused', () => {
    expect(write({ happened: day('2024-06-01') })).toMatchObject({ refusal: { code: 'service.not-yet' } });
    expect(write({ happened: day('2024-06-01'), status: 'planned' })).toMatchObject({ accepted: true });
  });
});

describe('a planned service', () => {
  const stored = (facts: object) =>
    ({ id: 'provisionaaa', ...buildProvision({ status: 'planned', words: 'weekly', ...facts }) }) as StoredOf<
      typeof ServiceProvision
    >;
  const settle = (happened: string, known = stored({})) =>
    settleService.decide(
      { provisionId: 'provisionaaa', status: 'unavailable', happened: day(happened), words: null },
      { provision: known },
      ASKING,
    );

  test('is settled with what became of it, and keeps its words', () => {
    expect(settle('2024-05-12')).toMatchObject({
      accepted: true,
      events: [{ changes: { status: 'unavailable', words: 'weekly' } }],
    });
  });

  test('is settled once, and not before its day', () => {
    expect(settle('2024-05-12', stored({ status: 'provided' }))).toMatchObject({
      refusal: { code: 'service.not-planned', kind: 'conflict' },
    });
    expect(settle('2024-05-30')).toMatchObject({ refusal: { code: 'service.not-yet' } });
  });
});
